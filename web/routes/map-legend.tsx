import { useWords } from '../words.ts'
import { crossingShapes } from './map-marks.ts'

/** What each mark means, drawn as the map draws it. */
export function MapLegend() {
  const { t } = useWords()
  return (
    <ul className="region-map-legend" aria-label={t('map.legend')}>
      <li>
        <span className="legend-disc" aria-hidden="true" /> {t('map.hospital')}
      </li>
      <li>
        <span className="legend-disc" data-unknown aria-hidden="true" /> {t('map.noReport')}
      </li>
      {(['open', 'restricted', 'closed'] as const).map((state) => (
        <li key={state}>
          <span
            className="legend-crossing crossing"
            data-state={state}
            aria-hidden="true"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own shapes, no one's words
            dangerouslySetInnerHTML={{
              __html: `<svg width="12" height="12" viewBox="0 0 12 12">${crossingShapes[state]}</svg>`,
            }}
          />
          {state === 'open' ? `${t('map.crossing')}: ` : null}
          {t(`map.state.${state}`)}
        </li>
      ))}
      <li>
        <span className="legend-border" aria-hidden="true" /> {t('map.border')}
      </li>
    </ul>
  )
}
