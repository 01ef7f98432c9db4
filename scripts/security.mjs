// What the pages may load and whom they may talk to: as headers where the host is ours, and in the pages for hosts that set none.

/** WebAssembly trains the networks; everything else comes from the app's own folder. */
const policy = ({ style = '', worker = '', font = '' } = {}) =>
  `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'${style}; img-src 'self' data:; font-src 'self'${font}; connect-src 'self'; worker-src 'self'${worker}; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'`

/**
 * The same headers belong on the static host. Who may frame the page can only be said here: browsers ignore it in a page. Whoever asks for
 * the page to be embedded may frame it; without that it is framed by its own pages alone, and refuses others by itself too.
 */
const headersOf = (url) => ({
  'Content-Security-Policy': `${policy()}; frame-ancestors ${new URL(url, 'http://localhost').searchParams.has('embed') ? '*' : "'self'"}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
})

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

/** The Vite plugins that write the policy into the built page, and send it with that. The dev server needs scripts in the page for hot reload. */
export const security = () => [
  {
    name: 'security',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => guarded(html) },
  },
  {
    name: 'security-headers',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        response.setHeaders(new Map(Object.entries(headersOf(request.url ?? '/'))))
        next()
      })
    },
  },
]
