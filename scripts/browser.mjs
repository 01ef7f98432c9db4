import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root, run } from './run.mjs'

/** A download that has said nothing for this long will not come: no internet, or a firewall that swallows packets. */
const STALLED_MS = 60_000

const PLAYWRIGHT_CLI = 'node_modules/@playwright/test/cli.js'

/** Where the browsers' own installers put them, per platform. */
const places = {
  // Snap's sandbox hides the profile folder Playwright makes, so a browser from there cannot be driven.
  linux: () =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => folder && !folder.includes('/snap/'))
      .flatMap((folder) =>
        ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium-browser'].map(
          (name) => join(folder, name),
        ),
      ),
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

function downloadedByPlaywright() {
  try {
    return [createRequire(import.meta.url)('@playwright/test').chromium.executablePath()]
  } catch {
    // Playwright has no browser for this platform.
    return []
  }
}

/** A browser on this machine: the one CHROMIUM_PATH names, else one that is installed, else the one Playwright downloaded. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!starts(named)) throw new Error(`CHROMIUM_PATH is ${named}, and no browser starts from there.`)
    return named
  }
  return (places[process.platform]?.() ?? []).find(starts) ?? downloadedByPlaywright().find(starts)
}

/** Asks Playwright to download its Chromium; gives up when nothing moves any more. */
function download() {
  console.log('No browser found. Asking Playwright for one (npx playwright install chromium)')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PLAYWRIGHT_CLI, 'install', '--no-shell', 'chromium'], {
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

/** Debian's own package, where we are allowed to install one. */
async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log('Asking Debian for one (apt-get install chromium)')
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'inherit', 'inherit'] }
  const updated = await run('apt-get', ['update'], options)
  if (updated === 0) await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
}

/** The path of a browser for the tests, fetching one when there is none. */
export async function ensureBrowser() {
  for (const fetchOne of [() => {}, download, installFromDebian]) {
    await fetchOne()
    const found = findBrowser()
    if (found) return found
  }
  const remedy = process.platform === 'linux' ? 'npx playwright install --with-deps chromium' : 'npx playwright install chromium'
  throw new Error(`The browser tests need Chrome, Chromium or Edge. Install one with: ${remedy}`)
}
