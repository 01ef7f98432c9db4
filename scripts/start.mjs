// npm start: from a fresh clone to the running app. Installs when needed, builds, serves the production build.
import { install } from './install.mjs'
import { giveUp, npmRun, root } from './run.mjs'

const caller = process.ppid

/** The port asked for; without one, Vite's own or the next one that is free. */
function portOptions() {
  const asked = process.env.PORT
  if (!asked) return {}
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`PORT is "${asked}", which is not a port number.`)
  return { port, strictPort: true }
}

async function serve(options) {
  const { preview } = await import('vite')
  try {
    return await preview({ root, preview: options })
  } catch (error) {
    throw new Error(`The app could not be served: ${error.message}.`)
  }
}

/** Stops on Ctrl+C, and when npm is gone: killing npm ends the shell between us, but not us. */
function stopWithCaller() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === caller || process.exit(0), 500).unref()
}

async function start() {
  const options = portOptions()
  await install()
  if ((await npmRun('build')) !== 0) throw new Error('The app could not be built: the errors are above.')
  const server = await serve(options)
  stopWithCaller()
  console.log(`\nWhere Next? is running at ${server.resolvedUrls.local[0]}  (Ctrl+C to stop)`)
}

start().catch(giveUp)
