// Pages of the built app that are written as documents: docs/x.md becomes x.html, in dev and in the build.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'
import { guarded } from './security.mjs'

/** Pages by file name, and the documents they show. */
const PAGES = {
  'verification.html': 'docs/verification.md',
  'references.html': 'docs/reference/README.md',
  'taxi-case.html': 'docs/taxi-case.md',
  'leaving.html': 'docs/leaving.md',
  'embedding.html': 'docs/embedding.md',
}

/** What a page needs besides, as it is. */
const BESIDES = { 'examples/drive.js': 'docs/examples/drive.js' }

/** Links between documents, as they stand in the repository, and where they lead in the app. */
const LINKS = { 'reference/README.md': 'references.html', 'taxi-case.md': 'taxi-case.html', 'leaving.md': 'leaving.html' }

const textOf = (path) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')

function pageOf(document) {
  const text = textOf(document)
  const title = /^# (.+)$/m.exec(text)?.[1] ?? 'Where Next?'
  const body = marked
    .parse(text, { async: false, gfm: true })
    .replace(/href="([^"]+)"/g, (link, to) => (LINKS[to] ? `href="${LINKS[to]}"` : link))
  return guarded(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./document.css" />
    <title>${title} · Where Next?</title>
  </head>
  <body>
    <p><a href="./">Where Next?</a></p>
    <main>${body}</main>
  </body>
</html>
`)
}

/** The Vite plugin that serves and emits the pages. */
export const documents = () => ({
  name: 'documents',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const name = request.url?.split('?')[0].slice(1)
      if (!PAGES[name] && !BESIDES[name]) return next()
      response.setHeader('content-type', `text/${PAGES[name] ? 'html' : 'javascript'}; charset=utf-8`)
      response.end(PAGES[name] ? pageOf(PAGES[name]) : textOf(BESIDES[name]))
    })
  },
  generateBundle() {
    for (const [fileName, document] of Object.entries(PAGES)) this.emitFile({ type: 'asset', fileName, source: pageOf(document) })
    for (const [fileName, file] of Object.entries(BESIDES)) this.emitFile({ type: 'asset', fileName, source: textOf(file) })
  },
})
