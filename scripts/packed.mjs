// What a build needs to be opened from a folder, without a server. To a page of file: a browser gives neither modules, nor workers by their
// address, nor the rules of its own style sheets: the app is one classic script that brings the texts of its workers along, and the
// page has its styles and fonts in it.
import { createHash } from 'node:crypto'
import { guarded } from './security.mjs'

/** As every starter of a worker writes it: `new Worker(new URL('./x.worker.ts', import.meta.url), { type: 'module' })`. */
const STARTED = /new Worker\(new URL\('(\.\/[\w.]+)', import\.meta\.url\), \{ type: 'module' \}\)/

/** The Vite plugins of such a build. */
export const packed = () => [
  {
    name: 'workers from their text',
    enforce: 'pre',
    transform(code) {
      const found = STARTED.exec(code)
      return found && `import Started from '${found[1]}?worker&inline'\n${code.replace(STARTED, 'new Started()')}`
    },
  },
  {
    name: 'one page and one classic script',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, files) {
        const page = files['index.html']
        const [sheet] = Object.values(files).filter(({ fileName }) => /^assets\/.*\.css$/.test(fileName))
        const styles = `\n${String(sheet.source)}`
        const link = /<link rel="stylesheet" crossorigin href="\.\/assets\/[^"]+\.css">/
        page.source = guarded(
          String(page.source)
            .replace('<script type="module" crossorigin', '<script defer')
            // Nothing is installed from a folder, and a browser would complain of it.
            .replace(/\s*<link rel="manifest"[^>]*>/, '')
            .replace(link, () => `<style>${styles}</style>`),
          {
            style: ` 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
            // Started from their text, workers have no address in the app's own folder.
            worker: ' blob:',
            font: ' data:',
          },
        )
        delete files[sheet.fileName]
      },
    },
  },
]
