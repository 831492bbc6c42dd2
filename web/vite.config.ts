import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const repository = fileURLToPath(new URL('..', import.meta.url))

const node = process.env.CORRIDOR_NODE ?? 'http://127.0.0.1:7301'

/** A member's node serves the built console itself; while developing, Vite passes the API on. */
export default defineConfig({
  root: here,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // Zod is told not to make code (`zod.ts`) before any schema is made: in one chunk with it, it is.
        codeSplitting: {
          groups: [{ name: 'zod', test: /[\\/]web[\\/]zod\.ts$|node_modules[\\/]zod[\\/]/ }],
        },
      },
    },
  },
  server: {
    port: 7300,
    fs: { allow: [repository] },
    // With the slash: the console has an `api.ts` and a folder `record` of its own.
    proxy: { '^/(api|record/(checkpoint|export))(/|$|\\?)': { target: node } },
  },
})
