import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { framesOfGif, framesOfWebm } from '../src/workers/animation/testSupport'
import { violations } from './axe'
import { expect, test } from './fixtures'
import { Lab } from './pages/Lab'
import { Race, smallRace } from './pages/Race'

/** The dialog "Export figure", opened from the header. */
class Export {
  readonly page: Page
  readonly dialog: Locator
  readonly preview: Locator
  readonly said: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Export figure' })
    this.preview = this.dialog.getByRole('img', { name: /^Preview/ })
    this.said = this.dialog.getByRole('status').first()
  }

  async open(): Promise<void> {
    await new Lab(this.page).showMore()
    await this.page.getByRole('button', { name: 'Export figure' }).click()
    await expect(this.preview).toBeVisible()
  }

  async choose(what: { readonly panel?: RegExp; readonly width?: string }): Promise<void> {
    if (what.panel) {
      const option = this.dialog.getByRole('option', { name: what.panel })
      await this.dialog.getByRole('combobox', { name: 'What to take' }).selectOption((await option.textContent())!)
    }
    if (what.width) await this.dialog.getByRole('button', { name: what.width, exact: true }).click()
    await expect(this.preview).toBeVisible()
  }

  async save(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.dialog.getByRole('button', { name: button, exact: true }).click(),
    ])
    await expect(this.said).toHaveText(`Saved as ${download.suggestedFilename()}.`)
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
}

/** The paths and the words of every drawing in an element that is on screen. */
const marksIn = (element: Element) => ({
  paths: Array.from(element.querySelectorAll('svg path[d]'))
    .filter((path) => path.checkVisibility() && !path.closest('button, select, fieldset'))
    .map((path) => path.getAttribute('d')!),
  words: Array.from(element.querySelectorAll('svg text'), (text) => text.textContent!),
})

/** A picture's red, green and blue, averaged over 48 × 36 cells, and its size. */
async function seen(address: string): Promise<{ cells: number[]; width: number; height: number }> {
  const picture = new Image()
  picture.src = address
  await picture.decode()
  // First large, in vectors and in pixels alike.
  const large = new OffscreenCanvas(1600, 1200)
  large.getContext('2d')!.drawImage(picture, 0, 0, 1600, 1200)
  const pen = new OffscreenCanvas(48, 36).getContext('2d')!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, 48, 36)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(large, 0, 0, 48, 36)
  const { width, height } = picture
  return { cells: Array.from(pen.getImageData(0, 0, 48, 36).data).filter((_, i) => i % 4 < 3), width, height }
}

const apart = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length

test('a panel leaves as SVG, PNG and numbers, in light colours, with its caption and its link; opened again they show the same', async ({
  page,
  lab,
  context,
}) => {
  await lab.open()
  await lab.step(2)
  await lab.isAfter(5)
  await lab.showMore()
  await lab.button('Dark').click()
  await page.keyboard.press('Escape')
  const belief = page.getByRole('region', { name: /^What the model believes/ })
  const marks = await belief.evaluate(marksIn)
  const own = (await belief.boundingBox())!
  const link = await lab.link(({ view }) => view.at === 5)

  const exporting = new Export(page)
  await exporting.open()
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([])
  const svg = await exporting.save('Save SVG')
  const png = await exporting.save('Save PNG')
  const json = JSON.parse((await exporting.save('Save the numbers (JSON)')).bytes.toString())

  await test.step('the numbers are those of the run', () => {
    expect(svg.name).toBe('where-next-what-the-model-believes-after-5-evaluations.svg')
    expect(json.after).toBe(5)
    expect(json.evaluations).toHaveLength(5)
    expect(json.belief.points).toHaveLength(401)
  })

  await test.step('the clipboard may be refused, and is told of', async () => {
    await exporting.dialog.getByRole('button', { name: 'Copy' }).click()
    await expect(exporting.said).toHaveText('The browser does not allow to copy pictures here. Save the PNG instead.')
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await exporting.dialog.getByRole('button', { name: 'Copy' }).click()
    await expect(exporting.said).toHaveText('Copied as a picture.')
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
    expect(types).toContain('image/png')
  })

  await test.step('a column is 85 mm wide and a slide 16:9; afterwards the panel is as it was', async () => {
    await exporting.choose({ width: 'Column' })
    expect((await exporting.save('Save SVG')).bytes.toString()).toMatch(/^<svg [^>]*width="85mm"/)
    await exporting.choose({ width: 'Slide', panel: /^All of them/ })
    const slide = await exporting.save('Save PNG')
    const { width, height } = await page.evaluate(seen, `data:image/png;base64,${slide.bytes.toString('base64')}`)
    expect([width, height]).toEqual([2560, 1440])
    await page.keyboard.press('Escape')
    await expect(exporting.dialog).toBeHidden()
    expect(await belief.boundingBox()).toEqual(own)
    expect(await belief.evaluate(marksIn)).toEqual(marks)
  })

  await test.step('the SVG has the same paths and numbers, and the caption', async () => {
    const other = await context.newPage()
    await other.goto(`data:image/svg+xml;base64,${svg.bytes.toString('base64')}`)
    const alone = await other.evaluate(() => ({
      paths: Array.from(document.querySelectorAll('path[d]'), (path) => path.getAttribute('d')!),
      words: Array.from(document.querySelectorAll('text'), (text) => text.textContent!),
      source: document.getElementsByTagName('dc:source')[0]!.textContent,
      caption: document.querySelector('desc')!.textContent,
    }))
    expect(alone.paths).toEqual(expect.arrayContaining(marks.paths))
    expect(alone.words).toEqual(expect.arrayContaining(marks.words))
    expect(alone.caption).toContain('5 of 16 evaluations')
    expect(alone.source).toBe(link)
    await other.close()
  })

  await test.step('the PNG is the SVG, twice as large, and its link leads back', async () => {
    const drawn = await page.evaluate(seen, `data:image/svg+xml;base64,${svg.bytes.toString('base64')}`)
    const saved = await page.evaluate(seen, `data:image/png;base64,${png.bytes.toString('base64')}`)
    expect(Math.abs(saved.width - 2 * drawn.width)).toBeLessThanOrEqual(2)
    expect(new Set(saved.cells).size, 'shades').toBeGreaterThan(50)
    expect(apart(saved.cells, drawn.cells), 'mean difference of 255').toBeLessThan(2)
    // Light, though the page is dark.
    expect(saved.cells.reduce((sum, each) => sum + each, 0) / saved.cells.length).toBeGreaterThan(200)
    expect(png.bytes.includes(`Source\0\0\0\0\0${link}`)).toBe(true)
    await page.goto('about:blank')
    await page.goto(link)
    await lab.isAfter(5)
  })
})

test('maps leave with their colours, lines and marks; in a column and on a slide no words lie over others', async ({
  page,
  lab,
  context,
}) => {
  await lab.open()
  await lab.blackBox.selectOption('Branin')
  const belief = page.getByRole('region', { name: /^What the model believes/ })
  await expect(page.getByRole('figure')).toHaveCount(4)
  const exporting = new Export(page)
  await exporting.open()
  const marks = await belief.evaluate(marksIn)
  const colors = await belief.locator('canvas').evaluateAll((all) => all.map((each) => (each as HTMLCanvasElement).toDataURL()))
  expect(marks.paths.length).toBeGreaterThanOrEqual(4)
  expect(colors).toHaveLength(4)

  await test.step('as SVG and as PNG', async () => {
    const svg = await exporting.save('Save SVG')
    const png = await exporting.save('Save PNG')
    const other = await context.newPage()
    await other.goto(`data:image/svg+xml;base64,${svg.bytes.toString('base64')}`)
    const alone = await other.evaluate(() => ({
      paths: Array.from(document.querySelectorAll('path[d]'), (path) => path.getAttribute('d')!),
      words: Array.from(document.querySelectorAll('text'), (text) => text.textContent!),
      colors: Array.from(document.querySelectorAll('image'), (image) => image.getAttribute('href')!),
    }))
    await other.close()
    expect(alone.paths).toEqual(expect.arrayContaining(marks.paths))
    expect(alone.words).toEqual(expect.arrayContaining(marks.words))
    expect(alone.colors).toEqual(colors)
    const drawn = await page.evaluate(seen, `data:image/svg+xml;base64,${svg.bytes.toString('base64')}`)
    const saved = await page.evaluate(seen, `data:image/png;base64,${png.bytes.toString('base64')}`)
    expect(new Set(saved.cells).size, 'shades').toBeGreaterThan(100)
    expect(apart(saved.cells, drawn.cells), 'mean difference of 255').toBeLessThan(2)
  })

  for (const width of ['Column', 'Slide'])
    await test.step(width, async () => {
      await exporting.choose({ width })
      const svg = await exporting.save('Save SVG')
      const other = await context.newPage()
      await other.goto(`data:image/svg+xml;base64,${svg.bytes.toString('base64')}`)
      expect(await other.evaluate(wordsOverOthers)).toEqual([])
      await other.close()
    })
})

/** Pairs of words beside the pictures of a figure of which one lies over the other. */
function wordsOverOthers(): string[] {
  const picture = document.querySelector('svg > svg')
  const texts = Array.from(document.querySelectorAll('text')).filter((text) =>
    [picture, document.documentElement].includes(text.closest('svg') as Element),
  )
  const boxes = texts.map((text) => ({ words: text.textContent!, box: text.getBoundingClientRect() }))
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      // Lines of a text may touch with the room above their letters.
      return wide > 1 && high > Math.min(a.box.height, b.box.height) / 3 ? [`${a.words} / ${b.words}`] : []
    }),
  )
}

test('the run leaves as an animation with one frame for each evaluation, which can be cancelled; the page stays where it is', async ({
  page,
  lab,
}) => {
  await lab.open()
  await lab.step(3)
  await lab.isAfter(6)
  await lab.toStart.click()
  await lab.isAfter(0)
  const shown = await lab.title.textContent()
  const exporting = new Export(page)
  await exporting.open()
  const make = exporting.dialog.getByRole('button', { name: 'Save the animation' })
  const said = exporting.dialog.getByRole('status').last()

  await make.click()
  await exporting.dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(said).toHaveText('Cancelled: nothing was saved.')

  for (const [kind, framesOf] of [
    ['WebM', framesOfWebm],
    ['GIF', (bytes: Uint8Array) => framesOfGif(bytes).length],
  ] as const) {
    await exporting.dialog.getByRole('button', { name: kind, exact: true }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), make.click()])
    const name = `where-next-run.${kind.toLowerCase()}`
    await expect(said).toHaveText(`Saved as ${name}, with 6 frames: one for each evaluation.`)
    expect(download.suggestedFilename()).toBe(name)
    expect(framesOf(readFileSync(await download.path()))).toBe(6)
  }
  await page.keyboard.press('Escape')
  await expect(lab.title).toHaveText(shown!)
})

test('a race leaves as an animation with one frame for each evaluation, and its numbers; the page goes on as it was', async ({
  page,
}) => {
  const race = new Race(page)
  await race.open({ ...smallRace, budget: 6 })
  await race.start()
  await race.isFinished()
  const exporting = new Export(page)
  await exporting.open()
  await exporting.dialog.getByRole('button', { name: 'GIF', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exporting.dialog.getByRole('button', { name: 'Save the animation' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('where-next-race.gif')
  expect(framesOfGif(readFileSync(await download.path()))).toHaveLength(6)
  const { searches } = JSON.parse((await exporting.save('Save the numbers (JSON)')).bytes.toString())
  expect(searches.map(({ runs }: { runs: unknown[] }) => runs.length)).toEqual([10, 10, 10])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Simple regret on Branin', exact: true })).toBeVisible()
  await expect(race.slider('Evaluations shown')).toHaveValue('6')
})

test('a panel that the address has led away from is said to be gone', async ({ page, taxi }) => {
  await taxi.open('data')
  const exporting = new Export(page)
  await exporting.open()
  await taxi.open('verdict')
  await exporting.dialog.getByRole('combobox', { name: 'What to take' }).selectOption({ index: 1 })
  await expect(exporting.dialog.getByRole('alert')).toContainText('it is no longer on this page')
})

test('printed, the page is a handout on one sheet: the pictures in light colours, what was set up, and a code that leads back', async ({
  page,
  lab,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await lab.open()
  await lab.step(1)
  await lab.isAfter(4)
  await lab.link(({ view }) => view.at === 4)
  const handout = page.getByRole('heading', { name: 'Where Next? · Explore', includeHidden: true })
  // What prepares it is fetched after all else.
  await expect
    .poll(() => page.evaluate(() => window.dispatchEvent(new Event('beforeprint'))).then(() => handout.count()))
    .toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  await expect(handout).toBeVisible()
  await expect(lab.nextStep).toBeHidden()
  await expect(page.getByText('4 of 16 evaluations')).toBeVisible()
  await expect(page.getByRole('img', { name: 'What the model believes after 4 evaluations' })).toBeVisible()
  const scanned = await page.locator('.handout-code path').evaluate(drawnCode)
  expect(jsQR(Uint8ClampedArray.from(scanned.pixels), scanned.side, scanned.side)?.data).toBe(page.url())
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  await expect(handout).toBeHidden()
  await expect(lab.nextStep).toBeVisible()
  expect(await pagesOf(page)).toBe(1)
})

/** The pixels of a code that is drawn as one path in units of its modules. */
function drawnCode(path: Element): { pixels: number[]; side: number } {
  const side = 4 * Number(path.closest('svg')!.getAttribute('viewBox')!.split(' ')[2])
  const pen = new OffscreenCanvas(side, side).getContext('2d')!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, side, side)
  pen.scale(4, 4)
  pen.fillStyle = '#000'
  pen.fill(new Path2D(path.getAttribute('d')!))
  return { pixels: Array.from(pen.getImageData(0, 0, side, side).data), side }
}

const pagesOf = async (page: Page): Promise<number> =>
  ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
