import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { build, preview } from 'vite'
import type { figureOf } from '../src/views/figure/figureOf'
import { test as base, expect } from './fixtures'

const configFile = fileURLToPath(new URL('./labs/vite.config.ts', import.meta.url))
const cache = new URL('../node_modules/.cache/where-next/labs/', import.meta.url)

/** The page of several Labs is no part of the product: it is built and served here. */
const test = base.extend<object, { server: string }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: how Playwright wants it.
    async ({}, provide, { parallelIndex }) => {
      // A worker that builds would take the page away from under another that shows it.
      const own = { configFile, build: { outDir: fileURLToPath(new URL(String(parallelIndex), cache)) } }
      await build(own)
      const server = await preview(own)
      await provide(server.resolvedUrls!.local[0]!)
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, provide) => provide(server),
})

declare global {
  interface Window {
    figureOf: typeof figureOf
  }
}

test.use({ viewport: { width: 2600, height: 900 } })

/** A Lab on the page by its name, and what one looks at in it. */
function labOn(page: Page, name: string) {
  const lab = page.getByRole('region', { name, exact: true })
  return {
    title: lab.getByRole('heading', { name: /^What the model believes/ }),
    next: lab.getByRole('button', { name: 'Next step' }),
    truth: lab.getByRole('switch', { name: 'Show the hidden truth' }),
    seed: lab.getByRole('textbox', { name: 'Seed', exact: true }),
    surface: (named: string) => lab.getByLabel(named, { exact: true }),
    lab,
  }
}

const isAfter = (lab: { readonly title: Locator }, count: number) =>
  expect(lab.title).toHaveText(`What the model believes after ${count} evaluations`)

test('two workbenches beside each other, a race and the taxi case keep what is their own', async ({ page, baseURL }) => {
  await page.goto(baseURL!)
  const [line, plane] = [labOn(page, 'A line'), labOn(page, 'A plane')]
  await isAfter(line, 3)
  await isAfter(plane, 5)

  await test.step('before any of them was used, the keys are the first one’s', async () => {
    await page.keyboard.press('ArrowRight')
    await isAfter(line, 4)
    await isAfter(plane, 5)
  })

  await test.step('buttons', async () => {
    await plane.next.click()
    await isAfter(plane, 6)
    await line.next.click()
    await isAfter(line, 5)
    await isAfter(plane, 6)
  })

  await test.step('a place chosen with the pointer, and the keys after that', async () => {
    await plane.surface('Look at a place').click({ position: { x: 40, y: 40 } })
    await isAfter(plane, 7)
    await page.keyboard.press('ArrowRight')
    await isAfter(plane, 8)
    await page.keyboard.press('t')
    await expect(plane.truth).not.toBeChecked()
    await expect(line.truth).toBeChecked()
    await isAfter(line, 5)

    await line.surface('Look at x').click({ position: { x: 60, y: 60 } })
    await isAfter(line, 6)
    await page.keyboard.press('ArrowLeft')
    await isAfter(line, 5)
    await page.keyboard.press('r')
    await expect(line.seed).toHaveValue('4')
    await expect(plane.seed).toHaveValue('5')
    await isAfter(plane, 8)
  })

  await test.step('the keys follow the focus', async () => {
    await plane.truth.focus()
    await page.keyboard.press('End')
    await isAfter(plane, 25)
    await isAfter(line, 5)
    await line.truth.focus()
    await page.keyboard.press('Home')
    await expect(line.title).toHaveText('What the model believes before any evaluation')
    await isAfter(plane, 25)
  })

  await test.step('a Lab without such keys keeps them all the same', async () => {
    await page.getByRole('region', { name: 'A race', exact: true }).getByRole('button', { name: 'The race', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('t')
    await page.getByRole('region', { name: 'A case', exact: true }).getByRole('button').first().focus()
    await page.keyboard.press('r')
    await expect(line.title).toHaveText('What the model believes before any evaluation')
    await expect(line.truth).toBeChecked()
    await expect(line.seed).toHaveValue('4')
    await expect(plane.seed).toHaveValue('5')
  })

  await test.step('a setting of one is none of the other’s', async () => {
    const before = await line.lab.getByRole('region', { name: /^What the model/ }).innerHTML()
    await plane.lab.getByRole('combobox', { name: 'Kernel', exact: true }).selectOption('Periodic')
    await expect(line.lab.getByRole('combobox', { name: 'Kernel', exact: true })).toHaveValue('matern52')
    expect(await line.lab.getByRole('region', { name: /^What the model/ }).innerHTML()).toBe(before)
  })

  expect(await page.evaluate(twice), 'ids that more than one element has').toEqual([])
  expect(await page.evaluate(dangling), 'references to ids that are not there').toEqual([])
})

/** Ids that more than one element of the page has. */
function twice(): string[] {
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id)
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

/** References to elements that are not on the page. */
function dangling(): string[] {
  const attributes = ['for', 'aria-labelledby', 'aria-describedby', 'popovertarget', 'clip-path']
  return attributes.flatMap((name) =>
    Array.from(document.querySelectorAll(`[${name}]`), (element) =>
      element
        .getAttribute(name)!
        .replace(/url\(#(.*)\)/, '$1')
        .split(' '),
    )
      .flat()
      .filter((id) => document.getElementById(id) === null)
      .map((id) => `${name}=${id}`),
  )
}

for (const { name, theme } of [{ name: 'A line' }, { name: 'A plane', theme: 'dark' as const }])
  test(`the belief of “${name}” as a figure${theme ? ` in ${theme} colours` : ''} stands alone, and is what the panel shows`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(baseURL!)
    const panel = labOn(page, name).lab.getByRole('region', { name: /^What the model believes/ })
    await expect(panel.locator('svg').last()).toBeVisible()
    const figure = await panel.evaluate((element, colors) => window.figureOf(element, colors), theme)
    expect(await page.evaluate(() => document.documentElement.dataset.theme ?? 'light')).toBe('light')
    expect(figure).not.toMatch(/ (class|style|aria-[a-z]+|data-[a-z]+)=|var\(|<style|>[^<]*(NaN|undefined)/)

    if (theme) await page.evaluate((colors) => Object.assign(document.documentElement.dataset, { theme: colors }), theme)
    const [shown, words] = [await panel.screenshot(), await panel.locator('svg text').allTextContents()]
    const size = (await panel.boundingBox())!
    await page.setViewportSize({ width: Math.ceil(size.width), height: Math.ceil(size.height) })
    await page.goto(`data:image/svg+xml;base64,${Buffer.from(figure).toString('base64')}`)
    const alone = await page.locator('text').allTextContents()
    expect(alone).toEqual(expect.arrayContaining(words))
    expect(alone[0]).toMatch(/^What the model believes after/)

    const drawn = await page.screenshot()
    await page.goto('about:blank')
    const [a, b] = [
      await page.evaluate(cellsOf, shown.toString('base64')),
      await page.evaluate(cellsOf, drawn.toString('base64')),
    ]
    const apart = a.map((value, i) => Math.abs(value - b[i]!))
    expect(new Set(a).size, 'shades in the panel').toBeGreaterThan(50)
    // The controls are left out, and letters are set a little otherwise.
    expect(apart.reduce((sum, each) => sum + each, 0) / apart.length, 'mean difference of 255').toBeLessThan(6)
  })

/** A picture's red, green and blue, averaged over 32 × 24 cells. */
async function cellsOf(png: string): Promise<number[]> {
  const picture = new Image()
  picture.src = `data:image/png;base64,${png}`
  await picture.decode()
  const pen = new OffscreenCanvas(32, 24).getContext('2d')!
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, 32, 24)
  return Array.from(pen.getImageData(0, 0, 32, 24).data).filter((_, i) => i % 4 < 3)
}
