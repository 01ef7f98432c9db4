// What the pages may load and whom they may talk to: as headers where the host is ours, and in the pages for hosts that set none.

/** WebAssembly trains the networks; everything else comes from the app's own folder. */
const policy = ({ style = '', worker = '', font = '' } = {}) =>
  `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'${style}; img-src 'self' data:; font-src 'self'${font}; connect-src 'self'; worker-src 'self'${worker}; manifest-src 'self'; base-uri 'none'; form-action 'none'`

/** The same headers belong on the static host. Who may frame the page can only be said here: browsers ignore it in a page. */
export const securityHeaders = {
  'Content-Security-Policy': `${policy()}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/**
 * A page with the policy in it, before anything that the policy is about.
 *
 * @param more what the page needs besides, by the part of the policy, each with a space before it
 */
export const guarded = (html, more) =>
  html.replace(
    /<meta charset="utf-8" \/>/,
    (charset) => `${charset}
    <meta http-equiv="Content-Security-Policy" content="${policy(more)}" />
    <meta name="referrer" content="no-referrer" />`,
  )

/** The Vite plugin that writes the policy into the built page. The dev server needs scripts in the page for hot reload. */
export const security = () => ({
  name: 'security',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => guarded(html) },
})
