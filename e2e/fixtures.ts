import { type BrowserContext, test as base, expect } from '@playwright/test'
import { Lab } from './pages/Lab'
import { Plane } from './pages/Plane'
import { Taxi } from './pages/Taxi'

interface Fixtures {
  /** The addresses of other servers that the pages of a story come from. */
  others: readonly string[]
  /** The workbench, not yet opened. */
  lab: Lab
  /** Its pictures of a black box with two inputs. */
  plane: Plane
  /** The case of the taxi fares. */
  taxi: Taxi
  /** The workbench in another browser that has seen nothing of the first. */
  elsewhere: Lab
}

/**
 * Both workbenches are watched: a test fails when a page wrote anything to the console, threw, or asked anyone but its own
 * server for anything.
 */
export const test = base.extend<Fixtures>({
  others: [],

  context: async ({ context, baseURL, others }, provide) => {
    const noticed = watch(context, baseURL!, ...others)
    await provide(context)
    expect(noticed).toEqual([])
  },

  lab: async ({ page }, provide) => provide(new Lab(page)),

  plane: async ({ page }, provide) => provide(new Plane(page)),

  taxi: async ({ page }, provide) => provide(new Taxi(page)),

  elsewhere: async ({ browser, baseURL }, provide) => {
    const context = await browser.newContext()
    const noticed = watch(context, baseURL!)
    await provide(new Lab(await context.newPage()))
    await context.close()
    expect(noticed).toEqual([])
  },
})

/** What Playwright notes where it keeps the app from being saved. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/** Notes whatever the pages of a browser should not do; beside the app's server they may ask others that are named. */
function watch(context: BrowserContext, ...servers: string[]): string[] {
  const noticed: string[] = []
  const isOurs = (url: string) => [...servers, 'data:', 'blob:', 'about:'].some((start) => url.startsWith(start))
  context.on('console', (message) => {
    if (message.text() !== BLOCKED) noticed.push(`console.${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => noticed.push(String(error.error())))
  context.on('request', (request) => {
    if (!isOurs(request.url())) noticed.push(`request to ${request.url()}`)
  })
  return noticed
}

export { expect }
