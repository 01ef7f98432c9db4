import type { Browser, BrowserContext, Page } from '@playwright/test'
import { Finding } from './finding'
import { type Controls, installControls } from './page/controls'
import { type Health, installHealth } from './page/health'
import { installPicture, type Picture } from './page/picture'

declare global {
  interface Window {
    /** What is put into every page that is driven, before the page's own code. */
    fuzz: Controls & Health & Picture
  }
}

/** A page that says nothing for so long does not answer any more. */
const SILENCE_MS = 120_000

/** What Playwright notes where it keeps the app from being saved for work without a network, which would take each session a moment. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/** In the page: a window on full screen has no size that could be set. The app has to go on without it, too. */
function refuseFullScreen(): void {
  Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'))
}

/** One visit: a page that is driven, and a second one, with a memory of its own, in which links are opened. */
export class Session {
  readonly page: Page
  readonly #context: BrowserContext
  readonly #browser: Browser
  readonly #app: string
  readonly #noticed: string[]
  #elsewhere: Session | undefined

  private constructor(browser: Browser, app: string, context: BrowserContext, page: Page, noticed: string[]) {
    this.#browser = browser
    this.#app = app
    this.#context = context
    this.page = page
    this.#noticed = noticed
  }

  static async open(browser: Browser, app: string, hash: string): Promise<Session> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
    const noticed: string[] = []
    const isOurs = (url: string) => [app, 'data:', 'blob:', 'about:'].some((start) => url.startsWith(start))
    context.on('console', (message) => {
      if (message.text() !== BLOCKED) noticed.push(`The console says: ${message.type()}: ${message.text()}`)
    })
    context.on('weberror', (error) => noticed.push(`The page threw: ${error.error().message}`))
    context.on('request', (request) => {
      if (!isOurs(request.url())) noticed.push(`The page asked for ${request.url()}`)
    })
    for (const install of [installControls, installHealth, installPicture, refuseFullScreen])
      await context.addInitScript({ content: `(${install})()` })
    const page = await context.newPage()
    page.on('crash', () => noticed.push('The page crashed.'))
    page.on('filechooser', () => {})
    // A link to a page of documentation opens another tab.
    context.on('page', (other) => other !== page && void other.close())
    const session = new Session(browser, app, context, page, noticed)
    await session.goto(hash)
    return session
  }

  async goto(hash: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(`${this.#app}${hash}`)
    await this.rest()
  }

  rest(): Promise<void> {
    return this.answer(this.page.evaluate(() => window.fuzz.rest()))
  }

  /** Throws a Finding for the first thing that is wrong. */
  async check(): Promise<void> {
    // In one breath: between two the page may begin to load another room.
    const wrong = await this.answer(
      this.page.evaluate(async () => {
        await window.fuzz.rest()
        return window.fuzz.complaints()
      }),
    )
    const [first] = [...this.#noticed, ...wrong]
    if (first) throw new Finding(first)
  }

  /** What the page answers; throws a Finding when it does not. */
  async answer<Value>(asked: Promise<Value>): Promise<Value> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Finding('The page does not answer.')), SILENCE_MS)
    })
    try {
      return await Promise.race([asked, silence])
    } finally {
      clearTimeout(timer)
    }
  }

  /** The other page, opened at an address when there is none yet. */
  async elsewhere(hash: string): Promise<Session> {
    this.#elsewhere ??= await Session.open(this.#browser, this.#app, hash)
    return this.#elsewhere
  }

  async close(): Promise<void> {
    await this.#elsewhere?.close()
    await this.#context.close()
  }
}
