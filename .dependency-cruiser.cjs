/** Four floors, arrows only downward: main, scripts → ui | map → atlas | state → data. */
const forbid = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { path: to },
})

module.exports = {
  forbidden: [
    // A component that draws a tree calls itself; types may refer to each other.
    {
      name: 'no-circle',
      severity: 'error',
      from: { pathNot: 'src/ui/parts/SvgTree\\.svelte$' },
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    forbid(
      'data-is-the-ground',
      '^src/data/',
      '^(src/(ui|map|atlas|state|i18n)|scripts)/',
      'data imports nothing of ours',
    ),
    forbid(
      'atlas-is-pure',
      '^src/atlas/',
      '^(src/(ui|map|state|i18n)|scripts)/|maplibre-gl|svelte|node:',
      'atlas imports only data',
    ),
    forbid(
      'state-below-ui-and-map',
      '^src/state/',
      '^(src/(ui|map|atlas|i18n)|scripts)/',
      'state imports only data',
    ),
    forbid('map-knows-no-ui', '^src/map/', '^(src/(ui|i18n)|scripts)/', 'map never imports ui'),
    forbid('ui-knows-no-map', '^src/ui/', '^(src/map|scripts)/|maplibre-gl', 'ui never imports map'),
    forbid('i18n-below-ui', '^src/i18n/', '^(src/(ui|map|atlas)|scripts)/', 'i18n imports state and data'),
    forbid('src-knows-no-scripts', '^src/', '^scripts/', 'the page never imports build scripts'),
    forbid(
      'playwright-only-in-driver',
      '^(src|scripts/(?!tools/browser)|bench)',
      'playwright',
      'only e2e/atlas.ts imports Playwright',
    ),
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: '^(virtual:|world-atlas|geojson$|topojson-specification$)|\\?worker&url$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.test\\.ts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json', '.css'],
    },
  },
}
