import type { Browser } from '@playwright/test'

/** One first visit, with nothing in the cache. */
export interface Load {
  /** Bytes that came over the network, compressed as they were sent. */
  readonly bytes: number
  /** Milliseconds from the request to the first words on screen, and until the next step can be asked for. */
  readonly firstWords: number
  readonly interactive: number
}

/** Loads the app in a fresh browser context. */
export async function firstLoad(browser: Browser, app: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  let bytes = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(app)
  await page.getByRole('button', { name: 'Next step', exact: true }).and(page.locator(':enabled')).waitFor()
  const [interactive, firstWords] = await page.evaluate(() => [
    performance.now(),
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  ])
  await page.waitForLoadState('networkidle')
  await context.close()
  return { bytes, firstWords: firstWords!, interactive: interactive! }
}
