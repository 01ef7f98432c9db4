// The custom element <where-next>: src/app/embed/element.ts as one small classic script that other pages load, where-next.js.
import { join } from 'node:path'
import { build } from 'vite'
import { root } from './run.mjs'

const FILE = 'where-next.js'

/** The script, bundled by itself: a page that embeds the app should not fetch the app to do so. */
async function script() {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      lib: { entry: join(root, 'src/app/embed/element.ts'), formats: ['iife'], name: 'whereNext', fileName: () => FILE },
    },
  })
  return output[0].code
}

/** The Vite plugin that serves and emits it. */
export const element = () => ({
  name: 'element',
  configureServer({ middlewares }) {
    middlewares.use(async (request, response, next) => {
      if (request.url?.split('?')[0] !== `/${FILE}`) return next()
      response.setHeader('content-type', 'text/javascript; charset=utf-8')
      response.end(await script())
    })
  },
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: FILE, source: await script() })
  },
})
