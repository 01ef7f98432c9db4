import { fileURLToPath } from 'node:url'
import type { FrameLocator, Page } from '@playwright/test'
import { measureExample } from '../src/experiment/measure/example'
import { measureRoom } from '../src/experiment/measure/measureRoom'
import { encodeLink } from '../src/experiment/room'
import { test as base, expect } from './fixtures'
import { FolderServer } from './folderServer'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

interface Servers {
  /** A page of another origin, which embeds the app. */
  readonly host: FolderServer
  /** A page of a third origin, which nobody named. */
  readonly stranger: FolderServer
  /** The app on a host that sends no security headers. */
  readonly plain: FolderServer
}

const test = base.extend<{ servers: Servers }>({
  // biome-ignore lint/correctness/noEmptyPattern: how Playwright wants it.
  servers: async ({}, provide) => {
    const [host, stranger, plain] = await Promise.all(
      ['/host/', '/stranger/', '/app/'].map((under) => FolderServer.of(dist, under)),
    )
    await provide({ host: host!, stranger: stranger!, plain: plain! })
    await Promise.all([host!.close(), stranger!.close(), plain!.close()])
  },
  others: ({ servers: { host, stranger, plain } }, provide) => provide([host.address, stranger.address, plain.address]),
})

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title></head><body>${body}</body></html>`

const originOf = ({ address }: FolderServer) => new URL(address).origin

declare global {
  interface Window {
    told: { of: string; event: string; detail: Record<string, unknown> }[]
    heard: { id: unknown; error?: string }[]
  }
}

/** Asks an element of the host for something: what came of it, or the sentence why nothing did. */
const ask = (page: Page, id: string, method: string, args?: unknown) =>
  page.evaluate(
    async ([id, method, args]) => {
      const element = document.getElementById(id as string) as unknown as Record<string, (args: unknown) => Promise<unknown>>
      try {
        return await element[method as string]!(args)
      } catch (error) {
        return (error as Error).message
      }
    },
    [id, method, args],
  )

const told = (page: Page, of: string, event: string) =>
  page.evaluate(
    ([of, event]) => window.told.filter((each) => each.of === of && each.event === event).map(({ detail }) => detail),
    [of, event],
  )

const frameOf = (page: Page, id: string): FrameLocator => page.frameLocator(`#${id} iframe`)

test('a page of another origin shows every room, asks them for all there is, and is told all they tell', async ({
  page,
  servers: { host },
  baseURL,
}) => {
  host.instead.set(
    'index.html',
    pageOf(`
      <script src="${baseURL}where-next.js"></script>
      <script>
        window.told = []
        addEventListener('DOMContentLoaded', () => {
          for (const element of document.querySelectorAll('where-next'))
            for (const event of ['ready', 'change', 'step', 'lessonStep', 'resize'])
              element.addEventListener(event, ({ detail }) => told.push({ of: element.id, event, detail }))
        })
      </script>
      <where-next id="bench" layout="controls" lock="truth" style="height: 600px"></where-next>
      <where-next id="lesson" lesson="kernels" style="height: 600px"></where-next>
      <where-next id="race" document="race" layout="strip"></where-next>
      <where-next id="taxi" document="taxi/searches" layout="plot"></where-next>
      <where-next id="study" document="${await encodeLink(measureRoom, measureExample)}" style="height: 600px"></where-next>
      <where-next id="wrong" theme="sepia" document="#explore.v2.abc"></where-next>`),
  )
  await page.goto(host.address)
  const bench = frameOf(page, 'bench')
  const title = (count: number) => bench.getByRole('heading', { name: `What the model believes after ${count} evaluations` })

  /** What a room says of its document opens there again. */
  const answersDocuments = async (id: string, room: string) => {
    const kept = (await ask(page, id, 'getDocument')) as { version: number; document: unknown; link: string }
    expect(kept).toMatchObject({ room, link: expect.stringContaining(`#${room}`) })
    expect(await ask(page, id, 'setDocument', { version: kept.version, document: kept.document })).toEqual({})
    expect(await ask(page, id, 'setDocument', { link: kept.link })).toEqual({})
    expect(await ask(page, id, 'getDocument')).toMatchObject({ room, document: kept.document })
  }
  const wordsOfFigure = async (id: string) => {
    const { svg } = (await ask(page, id, 'exportFigure', { theme: 'light' })) as { svg: string }
    return page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('svg')?.textContent ?? '',
      svg,
    )
  }

  await test.step('it is ready, and says what can be asked for', async () => {
    await expect.poll(() => told(page, 'bench', 'ready')).toHaveLength(1)
    expect((await told(page, 'bench', 'ready'))[0]).toMatchObject({
      room: 'explore',
      methods: ['getDocument', 'setDocument', 'step', 'back', 'goTo', 'set', 'focus', 'exportFigure'],
      moment: { at: 3, of: 16, phase: 'choose' },
    })
    expect((await told(page, 'bench', 'resize'))[0]).toMatchObject({ height: 600 })
  })

  await test.step('steps', async () => {
    expect(await ask(page, 'bench', 'step')).toEqual({ at: 4, of: 16, phase: 'choose' })
    await expect(title(4)).toBeVisible()
    expect(await ask(page, 'bench', 'goTo', { at: 8 })).toMatchObject({ at: 8 })
    expect(await ask(page, 'bench', 'back', { count: 2 })).toMatchObject({ at: 6 })
    await expect(title(6)).toBeVisible()
    await bench.getByRole('button', { name: /^Next/ }).click()
    await expect(title(7)).toBeVisible()
    await expect.poll(async () => (await told(page, 'bench', 'step')).map(({ at }) => at)).toEqual([4, 8, 6, 7])
  })

  await test.step('settings, within their ranges, and a truth that stays covered', async () => {
    expect(await ask(page, 'bench', 'set', { name: 'lengthscale', value: 0.05 })).toEqual({})
    await expect(bench.getByRole('textbox', { name: 'Length-scale, exact value' })).toHaveValue('0.05')
    expect(await ask(page, 'bench', 'set', { name: 'lengthscale', value: 99 })).toMatch(/it must be a number from 0.001 to 10\.$/)
    expect(await ask(page, 'bench', 'set', { name: 'truth', value: true })).toBe('The truth is locked: it stays covered.')
    await expect(bench.getByRole('switch', { name: 'Show the hidden truth' })).toHaveCount(0)
    expect((await told(page, 'bench', 'change')).map(({ of }) => of)).toContain('covariance,fit')
  })

  await test.step('documents', async () => {
    const kept = (await ask(page, 'bench', 'getDocument')) as {
      version: number
      document: { view: { at: number } }
      link: string
    }
    expect(kept).toMatchObject({ room: 'explore', document: { view: { at: 7, truth: false } } })
    await ask(page, 'bench', 'goTo', { at: 0 })
    expect(await ask(page, 'bench', 'setDocument', { version: kept.version, document: kept.document })).toEqual({})
    await expect(title(7)).toBeVisible()
    expect(await ask(page, 'bench', 'setDocument', { link: '#explore.v2.abc' })).toMatch(/damaged/)
    await page.evaluate((link) => document.getElementById('bench')!.setAttribute('document', link), kept.link)
    await expect.poll(() => ask(page, 'bench', 'getDocument')).toEqual(kept)
  })

  await test.step('the keyboard, and a figure', async () => {
    expect(await ask(page, 'bench', 'focus', { part: 'plot' })).toEqual({})
    await expect(bench.getByRole('slider', { name: 'Look at x' })).toBeFocused()
    expect(await ask(page, 'bench', 'focus', { part: 'moon' })).toMatch(/one of plot, controls, settings, or page/)
    const { svg } = (await ask(page, 'bench', 'exportFigure', { theme: 'light' })) as { svg: string }
    const drawn = await page.evaluate((text) => {
      const figure = new DOMParser().parseFromString(text, 'image/svg+xml')
      return {
        root: figure.documentElement.localName,
        paths: figure.querySelectorAll('path').length,
        words: figure.documentElement.textContent,
      }
    }, svg)
    expect(drawn).toMatchObject({ root: 'svg', words: expect.stringContaining('What the model believes after 7 evaluations') })
    expect(drawn.paths).toBeGreaterThan(3)
  })

  await test.step('a lesson', async () => {
    await page.locator('#lesson').scrollIntoViewIfNeeded()
    await expect.poll(() => told(page, 'lesson', 'ready')).toHaveLength(1)
    expect(await ask(page, 'lesson', 'step')).toMatchObject({ lesson: 'kernels', at: 2 })
    await expect.poll(() => told(page, 'lesson', 'lessonStep')).toHaveLength(1)
    expect(await ask(page, 'lesson', 'goTo', { at: 60 })).toMatchObject({ lesson: 'kernels' })
    expect(await ask(page, 'lesson', 'back')).toMatchObject({ lesson: 'kernels' })
    expect(await ask(page, 'lesson', 'set', { name: 'xi', value: 0 })).toMatch(/^A lesson sets its figure by itself/)
    expect(await ask(page, 'lesson', 'focus', { part: 'controls' })).toEqual({})
    await answersDocuments('lesson', 'learn')
    expect(await wordsOfFigure('lesson')).toMatch(/./)
  })

  await test.step('a race, which is started and shown evaluation by evaluation', async () => {
    await page.locator('#race').scrollIntoViewIfNeeded()
    await expect.poll(() => told(page, 'race', 'ready')).toHaveLength(1)
    for (const [name, value] of Object.entries({ seeds: 10, budget: 8, running: true }))
      expect(await ask(page, 'race', 'set', { name, value })).toEqual({})
    await expect.poll(async () => (await told(page, 'race', 'step')).at(-1)).toMatchObject({ finished: 30, activity: 'idle' })
    expect(await ask(page, 'race', 'goTo', { at: 3 })).toMatchObject({ at: 3, of: 8 })
    expect(await ask(page, 'race', 'step')).toMatchObject({ at: 4 })
    expect(await ask(page, 'race', 'back', { count: 2 })).toMatchObject({ at: 2 })
    await expect(frameOf(page, 'race').getByRole('slider', { name: 'Evaluations shown' })).toHaveValue('2')
    expect(await ask(page, 'race', 'focus', { part: 'controls' })).toEqual({})
    await expect(frameOf(page, 'race').getByRole('button', { name: '100 more seeds' })).toBeFocused()
    await answersDocuments('race', 'race')
    expect(await wordsOfFigure('race')).toContain('Simple regret on Branin after 2 evaluations')
    expect((await told(page, 'race', 'change')).length).toBeGreaterThan(0)
  })

  await test.step('the taxi case, scene by scene', async () => {
    await page.locator('#taxi').scrollIntoViewIfNeeded()
    await expect.poll(() => told(page, 'taxi', 'ready')).toHaveLength(1)
    expect(await ask(page, 'taxi', 'set', { name: 'shown', value: 4 })).toEqual({})
    await expect(frameOf(page, 'taxi').getByText('4 / 25 evaluated').first()).toBeVisible()
    await answersDocuments('taxi', 'taxi')
    expect(await wordsOfFigure('taxi')).toContain('Grid search')
    expect(await ask(page, 'taxi', 'step')).toMatchObject({ scene: 'table', at: 4 })
    expect(await ask(page, 'taxi', 'back')).toMatchObject({ scene: 'searches' })
    expect(await ask(page, 'taxi', 'goTo', { at: 1 })).toMatchObject({ scene: 'data' })
    expect(await ask(page, 'taxi', 'focus', { part: 'settings' })).toMatch(/^There is nothing to focus in the part/)
    expect((await told(page, 'taxi', 'step')).map(({ at }) => at)).toEqual([3, 4, 3, 1])
  })

  await test.step('a study, trial by trial', async () => {
    await page.locator('#study').scrollIntoViewIfNeeded()
    await expect.poll(() => told(page, 'study', 'ready')).toHaveLength(1)
    const of = measureExample.trials.length
    expect(await ask(page, 'study', 'back')).toMatchObject({ at: of - 1, of, next: [expect.anything()] })
    expect(await ask(page, 'study', 'goTo', { at: 3 })).toMatchObject({ at: 3 })
    expect(await ask(page, 'study', 'step')).toMatchObject({ at: 4 })
    expect(await ask(page, 'study', 'set', { name: 'batch', value: 2 })).toEqual({})
    expect((await told(page, 'study', 'step')).at(-1)!.next).toHaveLength(2)
    expect(await ask(page, 'study', 'focus', { part: 'controls' })).toEqual({})
    await answersDocuments('study', 'measure')
    expect(await wordsOfFigure('study')).toContain('What the model believes')
  })

  await test.step('what an address says that cannot be used is told, and a link that is damaged', async () => {
    await page.locator('#wrong').scrollIntoViewIfNeeded()
    await expect(frameOf(page, 'wrong').getByText(/theme=“sepia”, which can only be light or dark/)).toBeVisible()
    await expect(frameOf(page, 'wrong').getByText(/This link is damaged/)).toBeVisible()
  })
})

/** What a hostile page sends: calls as they should be, nearly so, and anything else that can be sent. */
const SEND = `(count, target) => {
  const call = (method, args) => ({ namespace: 'where-next', v: 1, id: 'x', method, args })
  const kinds = [
    () => call('step', { count: 1 }),
    () => call('setDocument', { link: '#explore.v2.abc' }),
    () => call('set', { name: 'seed', value: 5 }),
    () => call('__proto__', {}),
    () => ({ ...call('step'), v: 2 }),
    () => ({ namespace: 'where-next' }),
    () => JSON.parse('{"__proto__": {"polluted": true}, "namespace": "where-next", "v": 1}'),
    () => new Map([['namespace', 'where-next']]),
    () => new Uint8Array(1000),
    () => '<img src=x onerror=alert(1)>'.repeat(20),
    () => null,
    () => [[[[[[]]]]]],
  ]
  for (let i = 0; i < count; i++) target.postMessage(kinds[i % kinds.length](), '*')
}`

test('10,000 messages of strangers do nothing, and neither do 10,000 malformed ones of the host; who frames the page without saying so is refused', async ({
  page,
  servers: { host, stranger, plain },
  baseURL,
  request,
}) => {
  // A stranger stands beside the embedded page, and knows its window; the host sends what is malformed, and hears a sentence for each.
  stranger.instead.set(
    'index.html',
    pageOf(
      `<script>addEventListener('message', () => { (${SEND})(10000, parent.frames[0]); parent.postMessage('sent', '*') })</script>`,
    ),
  )
  host.instead.set(
    'index.html',
    pageOf(`
      <iframe id="app" width="900" height="600" src="${baseURL}?embed&parent=${originOf(host)}"></iframe>
      <iframe id="stranger" src="${stranger.address}"></iframe>
      <script>
        window.heard = []
        window.sent = 0
        addEventListener('message', ({ origin, data }) => {
          if (data === 'sent') window.sent++
          else if (data.event === 'ready') window.isReady = true
          else if (data.id !== undefined) heard.push(data)
        })
      </script>`),
  )
  await page.goto(host.address)
  const app = page.frameLocator('#app')
  const title = app.getByRole('heading', { name: 'What the model believes after 3 evaluations' })
  await expect(title).toBeVisible()
  await expect.poll(() => page.evaluate(() => 'isReady' in window)).toBe(true)

  const call = async (id: number, method: string) => {
    await page.evaluate(
      ([id, method]) =>
        document
          .querySelector<HTMLIFrameElement>('#app')!
          .contentWindow!.postMessage({ namespace: 'where-next', v: 1, id, method }, '*'),
      [id, method] as const,
    )
    await expect.poll(() => page.evaluate((id) => window.heard.some((each) => each.id === id), id)).toBe(true)
    return page.evaluate((id) => window.heard.find((each) => each.id === id), id)
  }
  const before = await call(1, 'getDocument')

  await page.evaluate(() => document.querySelector<HTMLIFrameElement>('#stranger')!.contentWindow!.postMessage('go', '*'))
  await expect.poll(() => page.evaluate(() => (window as unknown as { sent: number }).sent)).toBe(1)
  // Messages of one window arrive in their order: an answer to the next comes after all of them were read.
  expect(await call(2, 'getDocument')).toEqual({ ...(before as object), id: 2 })
  expect(await page.evaluate(() => window.heard.length)).toBe(2)

  await page.evaluate(() => {
    const app = document.querySelector<HTMLIFrameElement>('#app')!.contentWindow!
    for (let i = 0; i < 10_000; i++) app.postMessage({ namespace: 'where-next', v: i % 2, id: `m${i}`, method: 'dance' }, '*')
  })
  await expect.poll(() => page.evaluate(() => window.heard.filter(({ error }) => error).length)).toBe(10_000)
  expect(await call(3, 'getDocument')).toEqual({ ...(before as object), id: 3 })
  await expect(title).toBeVisible()

  await test.step('a host that the address does not name cannot drive the page, which says so', async () => {
    stranger.instead.set(
      'index.html',
      pageOf(`<iframe id="app" width="900" height="600" src="${baseURL}?embed&parent=${originOf(host)}"></iframe>
        <script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`),
    )
    await page.goto(stranger.address)
    await expect(app.getByText(/it cannot drive this one/)).toBeVisible()
    await expect(title).toBeVisible()
    await page.evaluate(`(${SEND})(10000, document.querySelector('#app').contentWindow)`)
    await app.getByRole('slider', { name: 'Look at x' }).press('Enter')
    await expect(app.getByRole('heading', { name: 'What the model believes after 4 evaluations' })).toBeVisible()
    expect(await page.evaluate(() => window.heard)).toEqual([])
  })

  await test.step('without “embed” the page does not show itself, and a host with headers says so too', async () => {
    stranger.instead.set('index.html', pageOf(`<iframe id="app" width="900" height="600" src="${plain.address}"></iframe>`))
    await page.goto(stranger.address)
    const out = app.getByRole('link', { name: 'Open in a window of its own' })
    await expect(out).toHaveAttribute('href', plain.address)
    await expect(app.getByRole('main')).toHaveText(/only when its address says “embed”/)
    await expect(app.getByRole('button')).toHaveCount(0)
    stranger.instead.set(
      'index.html',
      pageOf(`<iframe id="app" width="900" height="600" src="${plain.address}?lang=de"></iframe>`),
    )
    await page.goto(stranger.address)
    await expect(app.getByRole('main')).toHaveText(/nur, wenn ihre Adresse „embed“ sagt/)
    const ancestors = async (path: string) =>
      /frame-ancestors ([^;]+)/.exec((await request.get(path)).headers()['content-security-policy'] ?? '')?.[1]
    expect(await ancestors('/')).toBe("'self'")
    expect(await ancestors('/?embed=plot&theme=dark')).toBe('*')
  })
})
