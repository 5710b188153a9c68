import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { atlasPlugin } from './scripts/atlas-plugin'
import { maplibrePlugin } from './scripts/maplibre-plugin'
import { singleFilePlugin } from './scripts/single-file-plugin'
import { slimPartiesPlugin } from './scripts/slim-parties-plugin'

export default defineConfig(({ mode }) => ({
  // Relative addresses: the same files work at any sub-path.
  base: './',
  // The single file carries all that it needs.
  publicDir: mode === 'single' ? false : 'public',
  plugins: [
    svelte({ configFile: false }),
    slimPartiesPlugin(),
    atlasPlugin({ single: mode === 'single' }),
    ...(mode === 'single' ? [singleFilePlugin()] : [maplibrePlugin()]),
  ],
  build: {
    target: 'es2022',
    outDir: mode === 'single' ? 'dist-single' : 'dist',
    // Fonts and icons stay files, so that the policy needs no data: for fonts; one file needs them inline.
    assetsInlineLimit: mode === 'single' ? 1e7 : 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // MapLibre alone is over the default limit; byte budgets are tested apart.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // Most of a build is our own data pipeline; Rolldown would remark on it each time.
      checks: { pluginTimings: false },
      ...(mode === 'single' && { output: { codeSplitting: false } }),
    },
  },
  worker: { format: 'es' },
}))
