import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Buttons are ink, not blue: in a grey world the only bright things are the ones that matter. */
const ink: MantineColorsTuple = [
  '#eceff1',
  '#dfe3e6',
  '#c3c8cc',
  '#a3abb1',
  '#828b92',
  '#667077',
  '#4d565d',
  '#363e44',
  '#22282c',
  '#14181b',
]
const alarm: MantineColorsTuple = [
  '#fdecee',
  '#f8d2d6',
  '#eea3ab',
  '#e4717d',
  '#dc4a59',
  '#d33244',
  '#c4122b',
  '#ac0f25',
  '#930c1f',
  '#760817',
]

export const theme = createTheme({
  fontFamily: 'var(--font)',
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 0 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { ink, alarm },
  defaultRadius: 6,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.375rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // Its head is a `header` element, which beside the page's own would be a second banner.
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.45 },
        attributes: { header: { role: 'presentation' } },
      },
    },
    Drawer: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Tooltip: { defaultProps: { openDelay: 250, multiline: true, maw: 340, withArrow: true } },
  },
})
