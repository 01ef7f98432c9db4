import { expect, test } from './fixtures'

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    test('everything is visible without scrolling', async ({ lab, page }) => {
      await lab.open()
      const [width, height] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ])
      expect(width).toBeLessThanOrEqual(viewport.width)
      expect(height).toBeLessThanOrEqual(viewport.height)
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
    })
  })
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
]) {
  test.describe(`on a phone of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('nothing scrolls sideways', async ({ lab, page }) => {
      await lab.open()
      const width = () => page.evaluate(() => document.documentElement.scrollWidth)
      expect(await width()).toBe(viewport.width)
      await lab.tables.tap()
      await expect(lab.bayesian.table).toBeVisible()
      expect(await width()).toBe(viewport.width)
      await lab.nextStep.tap()
      await lab.slider('Length-scale').fill('0.05')
      await expect(lab.otherSettings).toHaveText('Evaluation 4 was chosen with other settings.')
      expect(await width()).toBe(viewport.width)
    })

    test('one can step, and choose a point with a finger', async ({ lab }) => {
      await lab.open()
      await lab.nextStep.tap()
      await lab.isAfter(4)
      const { width, height } = (await lab.plot.boundingBox())!
      await lab.plot.tap({ position: { x: 0.25 * width, y: height / 3 } })
      await lab.isAfter(5)
      await lab.tables.tap()
      await expect(lab.bayesian.numbers).toHaveCount(5)
      await expect(lab.bayesian.numbers.last()).toHaveAccessibleDescription('chosen by you')
      expect(Number((await lab.bayesian.rows()).at(-1)!.x)).toBeCloseTo(0.25, 2)
    })
  })
}
