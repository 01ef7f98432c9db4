import type { Page } from '@playwright/test'
import { clippedTexts } from './clipped'
import { expect, test } from './fixtures'
import type { Lab } from './pages/Lab'
import { Measure } from './pages/Measure'

/** How far the page and its settings reach beyond what can be seen, in pixels. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    const settings = document.querySelector('[aria-label="Settings"]')!
    return {
      right: Math.max(0, scrollWidth - innerWidth),
      below: Math.max(0, scrollHeight - innerHeight),
      ofSettings: settings.scrollHeight - settings.clientHeight,
    }
  })

/** Nothing to scroll, and every word whole. */
async function fits(page: Page, what: string) {
  expect(await beyond(page), what).toEqual({ right: 0, below: 0, ofSettings: 0 })
  expect(await clippedTexts(page), what).toEqual([])
}

const kernel = (lab: Lab, name: string) => lab.page.getByRole('combobox', { name: 'Kernel', exact: true }).selectOption(name)

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    test('everything is visible without scrolling and no word is cut off, with one input and with two', async ({ lab, page }) => {
      await lab.open()
      await fits(page, 'at the start')
      for (const part of [
        lab.title,
        lab.plot,
        lab.explanation,
        lab.nextStep,
        lab.timeline,
        lab.blackBox,
        lab.seed,
        page.getByRole('region', { name: 'Best value found' }),
        page.getByRole('region', { name: 'Grid search' }),
        page.getByRole('region', { name: 'Random search' }),
      ])
        await expect(part).toBeInViewport({ ratio: 1 })

      // The settings with the most rows and the longest values, short of all of them at once.
      await kernel(lab, 'RBF (squared exponential)')
      await lab.button('MAP').click()
      await expect(lab.box('Noise s.d., exact value')).toHaveValue(/e-/)
      await fits(page, 'with a fitted kernel')
      await kernel(lab, 'Periodic')
      await fits(page, 'with a kernel that has a period')

      await lab.blackBox.selectOption('Taxi fares: learning rate and L2')
      await kernel(lab, 'Matérn 5/2')
      await page.getByRole('combobox', { name: 'Acquisition function' }).selectOption('Noisy expected improvement')
      await fits(page, 'with two inputs')
      await page.getByRole('button', { name: 'slice along learning rate' }).click()
      await fits(page, 'cut open')
    })
  })
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
]) {
  test.describe(`on a phone of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('nothing scrolls sideways or is cut off; one can step, and choose a point with a finger', async ({ lab, page }) => {
      await lab.open()
      const settled = async () => expect([(await beyond(page)).right, ...(await clippedTexts(page))]).toEqual([0])
      await settled()
      const { y, height: tall } = (await page.getByRole('banner').boundingBox())!
      expect(y + tall).toBeLessThanOrEqual(56)

      await lab.button('More').tap()
      await lab.tables.tap()
      await lab.title.tap()
      await expect(lab.tables).toBeHidden()
      await expect(lab.bayesian.table).toBeVisible()
      await settled()

      await lab.nextStep.tap()
      await lab.isAfter(4)
      const { width, height } = (await lab.plot.boundingBox())!
      await lab.plot.tap({ position: { x: 0.25 * width, y: height / 3 } })
      await lab.isAfter(5)
      await expect(lab.bayesian.numbers).toHaveCount(5)
      await expect(lab.bayesian.numbers.last()).toHaveAccessibleDescription('chosen by you')
      expect(Number((await lab.bayesian.rows()).at(-1)!.x)).toBeCloseTo(0.25, 2)

      await lab.slider('Length-scale').fill('0.05')
      await expect(lab.otherSettings).toBeVisible()
      await settled()
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the reason is seen whole, above the timeline', async ({ lab, page }) => {
    await lab.open()
    const reason = (await lab.explanation.boundingBox())!
    const timeline = (await page.getByRole('region', { name: 'Timeline' }).boundingBox())!
    expect(reason.y + reason.height).toBeLessThanOrEqual(timeline.y)
  })
})

test('buttons that had no room beside longer words, while another font stood in for the page’s own, come back with it', async ({
  lab,
  page,
}) => {
  let bring = () => {}
  const comes = new Promise<void>((resolve) => {
    bring = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await comes
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(lab.nextStep).toBeVisible()
  bring()
  await expect(lab.button('Dark')).toBeVisible()
})

test('no word is cut off in the other rooms as they open, on any screen', async ({ page }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1366, height: 768 },
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    for (const room of ['race', 'taxi']) {
      await page.goto(`/#${room}`)
      await page.reload()
      await expect(page.getByRole('region', { name: 'Settings' })).toBeVisible()
      expect(await clippedTexts(page), `${room} at ${viewport.width} × ${viewport.height}`).toEqual([])
    }
    const measure = new Measure(page)
    await measure.open()
    await page.reload()
    expect(await clippedTexts(page), `measure, empty, at ${viewport.width} × ${viewport.height}`).toEqual([])
    await page.getByRole('button', { name: 'Start from an example' }).click()
    await expect(measure.figures.getByRole('figure', { name: /^Map of/ })).toBeVisible()
    expect(await clippedTexts(page), `measure at ${viewport.width} × ${viewport.height}`).toEqual([])
    await expect(page.getByText('Going on should pay.')).toBeInViewport({ ratio: 1 })
    await page.getByRole('button', { name: 'New study' }).click()
  }
})
