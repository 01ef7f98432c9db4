import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type LaunchOptions } from '@playwright/test'

/**
 * Milliseconds from asking for the page until the first step is on screen, in a browser that was just started and has no network. It visited
 * once before, then was closed.
 */
export async function coldStartsOffline(options: LaunchOptions, app: string, times: number): Promise<number[]> {
  const profile = await mkdtemp(join(tmpdir(), 'where-next-'))
  const open = () => chromium.launchPersistentContext(profile, { ...options, viewport: { width: 1440, height: 900 } })
  try {
    const visit = await open()
    const page = await visit.newPage()
    await page.goto(app)
    await page.getByText(/^Saved on this computer/).waitFor()
    await visit.close()
    const starts: number[] = []
    for (let time = 0; time < times; time++) {
      const context = await open()
      await context.setOffline(true)
      const cold = await context.newPage()
      await cold.goto(app)
      await cold.getByRole('button', { name: 'Next step', exact: true }).click()
      await cold.getByRole('heading', { name: 'after 4 evaluations' }).waitFor()
      starts.push(await cold.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))))
      await context.close()
    }
    return starts
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}
