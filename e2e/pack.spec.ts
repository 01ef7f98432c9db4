import { execFileSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { test as unwatched } from '@playwright/test'
import { everyRoomWorks } from './everyRoom'
import { test as base, expect } from './fixtures'
import { FolderServer } from './folderServer'

const folder = fileURLToPath(new URL('../pack/', import.meta.url))

/** The pack opened as a file, and put on a plain server in a sub-folder. */
const test = base.extend<{ place: 'file' | 'server' }>({
  place: ['file', { option: true }],
  baseURL: async ({ place }, provide) => {
    if (place === 'file') return provide(pathToFileURL(folder).href)
    const server = await FolderServer.of(folder)
    await provide(server.address)
    await server.close()
  },
  storageState: { cookies: [], origins: [] },
})

test.beforeAll(() => {
  execFileSync(process.execPath, ['scripts/pack.mjs'], { stdio: 'pipe' })
})

test.describe.configure({ mode: 'serial' })

for (const place of ['file', 'server'] as const)
  test.describe(place, () => {
    test.use({ place })

    test(`the pack works in every room from ${place === 'file' ? 'a folder' : 'a sub-folder of a plain server'}`, async ({
      page,
      baseURL,
    }) => {
      await everyRoomWorks(page, `${baseURL}index.html`)
      await page.goto(`${baseURL}verification.html`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  })

// What the policy refuses is noted on the console, which the usual tests do not allow.
unwatched('the pack guards itself', async ({ page }) => {
  await page.goto(`${pathToFileURL(folder).href}index.html`)
  await expect(page.getByRole('heading', { name: 'Where Next?' })).toBeVisible()
  const refused = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = []
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (found.push(effectiveDirective) === 2) resolve(found.sort())
        })
        const script = Object.assign(document.createElement('script'), { textContent: 'document.title = "changed"' })
        document.body.append(script, Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }))
      }),
  )
  expect(refused).toEqual(['script-src-elem', 'style-src-elem'])
  await expect(page).not.toHaveTitle('changed')
})
