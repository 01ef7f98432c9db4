// The service worker of a build: src/app/offline/serviceWorker.ts with the list of the files of this build.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { transformWithOxc } from 'vite'
import { root } from './run.mjs'

const NAME = 'service-worker.js'
const SOURCE = join(root, 'src/app/offline/serviceWorker.ts')

/** What a build consists of, by addresses below it. Maps of sources are for who looks into the app with a network. */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== NAME && !file.endsWith('.map'))
    .sort()

/** The page is asked for by its folder: hosts lead from its own name to that. Embedded, a host may answer with other headers. */
const addressesOf = (files) => ['', '?embed', ...files.filter((file) => file !== 'index.html')]

/** The Vite plugin that writes the service worker once all else is written. */
export const offline = () => ({
  name: 'offline',
  apply: 'build',
  writeBundle: {
    sequential: true,
    order: 'post',
    async handler({ dir }) {
      const files = filesOf(dir)
      const hash = createHash('sha256')
      for (const file of files) hash.update(file).update(readFileSync(join(dir, file)))
      const source = (await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE)).code
      const id = hash.update(source).digest('base64url').slice(0, 12)
      const release = { id, files: addressesOf(files) }
      writeFileSync(join(dir, NAME), `${source.replaceAll(/^export /gm, '')}\nserve(self, ${JSON.stringify(release)})\n`)
    },
  },
})
