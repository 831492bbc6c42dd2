import './zod.ts'
import '@fontsource-variable/inter/wght.css'
import '@fontsource/source-serif-4/latin-400.css'
import '@fontsource/source-serif-4/latin-700.css'
import '@fontsource/source-serif-4/latin-ext-400.css'
import '@fontsource/source-serif-4/latin-ext-700.css'
import './ui/base.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './ui/tokens.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isFailure } from './api.ts'
import { App } from './app.tsx'
import { openOutbox } from './outbox.ts'
import { theme } from './ui/theme.ts'
import { startWords } from './words.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
await startWords()
openOutbox()

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the node refuses it will refuse again; what did not arrive may arrive next time.
      retry: (count, error) => isFailure(error) && error.offline && count < 3,
      refetchOnWindowFocus: true,
    },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <Notifications position="top-center" autoClose={6000} limit={4} />
        <App />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
