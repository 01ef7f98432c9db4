import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root } from './run.mjs'

const changed = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** npm writes this file last, so a half-finished install counts as none. */
const isInstalled = () => changed('node_modules/.package-lock.json') >= changed('package-lock.json')

/** Throws when this Node is older than package.json asks for: the errors it would lead to later explain nothing. */
function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [major, minor] = engines.node.match(/\d+/g).map(Number)
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number)
  if (ourMajor < major || (ourMajor === major && ourMinor < minor)) {
    throw new Error(`Where Next? needs Node ${major}.${minor} or newer, and this is ${process.version}.`)
  }
}

/** Installs exactly what the lock file says, unless that is done already. */
export async function install() {
  checkNode()
  if (isInstalled()) return
  console.log('Installing the dependencies (npm ci)')
  // The build tools are dev dependencies, which NODE_ENV=production would leave out.
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'])
  if (code !== 0) throw new Error('The dependencies could not be installed: npm says above why.')
}
