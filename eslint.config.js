import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import typescript from 'typescript-eslint'

export default typescript.config(
  { ignores: ['dist', 'dist-single', '.cache', 'node_modules', 'src/data/types.ts'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // Index access is checked by the compiler (noUncheckedIndexedAccess); `!` marks a proven index.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text goes through text nodes.' },
        { property: 'outerHTML', message: 'Text goes through text nodes.' },
        { property: 'insertAdjacentHTML', message: 'Text goes through text nodes.' },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/data/load.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Data come through src/data/load.ts.' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MetaProperty[property.name='meta'] ~ Identifier[name='glob']",
          message: 'import.meta.glob belongs to scripts.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The atlas has no clock: use the data date.',
        },
      ],
    },
  },
  {
    files: ['src/atlas/**'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'location', 'process', 'fetch'],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  {
    // Tests may be long, and one of them tries the very thing that the page forbids.
    files: ['**/*.test.ts', 'e2e/**'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-properties': 'off' },
  },
)
