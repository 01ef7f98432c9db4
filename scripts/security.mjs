// What the pages may load and whom they may talk to: as headers where the host is ours, and in the pages for hosts that set none.

/** WebAssembly trains the networks; everything else comes from the app's own folder. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"

/** The same headers belong on the static host. Who may frame the page can only be said here: browsers ignore it in a page. */
export const securityHeaders = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="referrer" content="no-referrer" />`

/** A page with the policy in it, before anything that the policy is about. */
export const guarded = (html) => html.replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}\n    ${META}`)

/** The Vite plugin that writes the policy into the built page. The dev server needs scripts in the page for hot reload. */
export const security = () => ({
  name: 'security',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: guarded },
})
