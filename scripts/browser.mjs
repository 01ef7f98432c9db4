import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root, run } from './run.mjs'

/** A download that has said nothing for this long will not come: no internet, or a firewall that swallows packets. */
const STALLED_MS = 60_000

const PLAYWRIGHT_CLI = 'node_modules/@playwright/test/cli.js'

/** Chromium without a window of its own: the same engine for two thirds of the processor time. Debian's name for it, and Google's. */
const LIGHT = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell']

/** The folders programs are looked for in. Snap's sandbox hides the profile folder Playwright makes, so a browser from there cannot be driven. */
const searchPath = () => (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && !folder.includes('/snap/'))

const onSearchPath = (names) => searchPath().flatMap((folder) => names.map((name) => join(folder, name)))

/** Where the full browsers' own installers put them, per platform. */
const places = {
  linux: () =>
    onSearchPath([
      'chromium',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'chromium-browser',
    ]),
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    ),
  win32: () =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Chromium\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].map((file) => join(folder, file)),
      ),
}

/** Whether the browser really starts: a file may be a stub, or lack its system libraries. On Windows asking would open a window. */
function starts(path) {
  if (!existsSync(path)) return false
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** Where Playwright downloads its full Chromium to; nothing when it has none for this platform. */
function playwrightChromium() {
  try {
    return [createRequire(import.meta.url)('@playwright/test').chromium.executablePath()]
  } catch {
    return []
  }
}

/** The light browser that Playwright downloads beside the full one: `chromium-1255/…` and `chromium_headless_shell-1255/…`. */
function playwrightLight() {
  const [, folder, revision] = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(playwrightChromium()[0] ?? '') ?? []
  const home = folder && join(folder, `chromium_headless_shell-${revision}`)
  if (!home || !existsSync(home)) return []
  return readdirSync(home).flatMap((build) =>
    LIGHT.flatMap((name) => [name, `${name}.exe`].map((file) => join(home, build, file))),
  )
}

const findLight = () => [...onSearchPath(LIGHT), ...playwrightLight()].find(starts)
const findFull = () => [...(places[process.platform]?.() ?? []), ...playwrightChromium()].find(starts)

/** A browser on this machine: the one CHROMIUM_PATH names, else a light one, else a full one. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!starts(named)) throw new Error(`CHROMIUM_PATH is ${named}, and no browser starts from there.`)
    return named
  }
  return findLight() ?? findFull()
}

/** Asks Playwright to download its light Chromium; gives up when nothing moves any more. */
function download() {
  console.log('No browser found. Asking Playwright for one (npx playwright install --only-shell chromium)')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PLAYWRIGHT_CLI, 'install', '--only-shell', 'chromium'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env },
    })
    const stalled = setTimeout(() => child.kill(), STALLED_MS)
    for (const stream of ['stdout', 'stderr']) {
      child[stream].on('data', () => stalled.refresh())
      child[stream].pipe(process[stream], { end: false })
    }
    child.on('close', () => {
      clearTimeout(stalled)
      resolve()
    })
  })
}

/** Debian's own light browser, where we are allowed to install one. */
async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log('Asking Debian for a light browser (apt-get install chromium-headless-shell)')
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'inherit', 'inherit'] }
  const updated = await run('apt-get', ['update'], options)
  if (updated === 0) await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], options)
}

/** The path of a browser for the tests. Fetches a light one where none is, unless a full one is here and nothing lighter can be had. */
export async function ensureBrowser() {
  if (process.env.CHROMIUM_PATH) return findBrowser()
  if (!findLight()) await installFromDebian()
  if (!findBrowser()) await download()
  const found = findBrowser()
  if (found) return found
  const remedy = `npx playwright install ${process.platform === 'linux' ? '--with-deps ' : ''}--only-shell chromium`
  throw new Error(`The browser tests need Chrome, Chromium or Edge. Install one with: ${remedy}`)
}
