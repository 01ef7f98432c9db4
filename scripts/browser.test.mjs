import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { findBrowser } from './browser.mjs'

const folders = []

/** A folder of programs that start, or that only look like programs. */
function folderWith(programs) {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
  folders.push(folder)
  for (const [name, exitCode] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\nexit ${exitCode}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return folder
}

afterEach(() => {
  vi.unstubAllEnvs()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe.skipIf(process.platform !== 'linux')('which browser the tests use', () => {
  const among = (programs) => {
    const folder = folderWith(programs)
    vi.stubEnv('CHROMIUM_PATH', '')
    vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder)
    vi.stubEnv('PATH', folder)
    return findBrowser()?.slice(folder.length + 1)
  }

  test('a light one before a full one', () => {
    expect(among({ chromium: 0, 'chromium-headless-shell': 0 })).toBe('chromium-headless-shell')
  })

  test('the full one where the light one does not start', () => {
    expect(among({ chromium: 0, 'chromium-headless-shell': 1 })).toBe('chromium')
  })

  test('none where none starts', () => {
    expect(among({ chromium: 1 })).toBeUndefined()
  })

  test('the one that is named, or a sentence when it does not start', () => {
    const folder = folderWith({ mine: 0, broken: 1, 'chromium-headless-shell': 0 })
    vi.stubEnv('PATH', folder)
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'mine'))
    expect(findBrowser()).toBe(join(folder, 'mine'))
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'broken'))
    expect(() => findBrowser()).toThrow('no browser starts from there')
  })
})
