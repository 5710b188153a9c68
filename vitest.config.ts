import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** Unit tests stand beside their module; browser tests have e2e/vitest.config.ts. */
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: 60_000 },
})
