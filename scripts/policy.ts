/** The Content Security Policy, written by the build alone. frame-ancestors is a header: see README. */
const shared = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"]
const trusted = ["require-trusted-types-for 'script'", 'trusted-types default svelte-trusted-html']

export const sitePolicy = [
  ...shared,
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  ...trusted,
].join('; ')

/** Static pages run no script at all. */
export const pagePolicy = [...shared, "style-src 'self'", "img-src 'self' data:", "font-src 'self'"].join(
  '; ',
)

/** 404.html alone carries its style and the few lines that find the site's folder, by hash. */
export const missingPolicy = (scriptHash: string, styleHash: string): string =>
  [...shared, `script-src '${scriptHash}'`, `style-src '${styleHash}'`].join('; ')

/** One file, opened from a disk: everything inline, by hash. */
export const singlePolicy = (scriptHashes: string[], styleHashes: string[]): string =>
  [
    ...shared,
    `script-src ${scriptHashes.map((hash) => `'${hash}'`).join(' ')}`,
    `style-src ${styleHashes.map((hash) => `'${hash}'`).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    // The map reads its worker and fonts through fetch; neither address leaves the file.
    'connect-src blob: data:',
    'worker-src data:',
    ...trusted,
  ].join('; ')

export const policyTag = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy.replace(/"/g, '&quot;')}" />`
