import { expect, test } from './fixtures'

test('playing runs by itself to the end of the budget and stops there', async ({ lab }) => {
  await lab.open()
  await lab.speed.selectOption('4×')
  await lab.play.click()
  await expect(lab.explanation).toContainText('The budget is spent', { timeout: 20_000 })
  await lab.isAfter(16)
  await expect(lab.play).toBeVisible()
})

test.describe('playing, by a clock that only moves when told to', () => {
  test.beforeEach(async ({ lab, page }) => {
    await page.clock.install({ time: '2030-01-01T00:00' })
    await lab.open()
    await page.clock.pauseAt('2030-01-01T01:00')
  })

  test('takes a step every 1.2 seconds, and offers to pause', async ({ lab, page }) => {
    await lab.play.click()
    await expect(lab.pause).toBeVisible()
    await page.clock.runFor(1199)
    await lab.isAfter(3)
    await page.clock.runFor(1)
    await lab.isAfter(4)
    await page.clock.runFor(1200)
    await lab.isAfter(5)
  })

  test('takes twice the steps at twice the speed', async ({ lab, page }) => {
    await lab.speed.selectOption('2×')
    await lab.play.click()
    await page.clock.runFor(2400)
    await lab.isAfter(7)
  })

  test('stops when paused, however long one waits', async ({ lab, page }) => {
    await lab.play.click()
    await page.clock.runFor(2400)
    await lab.isAfter(5)
    await lab.pause.click()
    await expect(lab.play).toBeVisible()
    await page.clock.runFor(60_000)
    await lab.isAfter(5)
  })

  test('stops when one takes a step oneself', async ({ lab, page }) => {
    await lab.play.click()
    await page.clock.runFor(1200)
    await lab.isAfter(4)
    await page.keyboard.press('ArrowRight')
    await lab.isAfter(5)
    await expect(lab.play).toBeVisible()
    await page.clock.runFor(60_000)
    await lab.isAfter(5)
  })

  test('begins again at the start when the budget is spent', async ({ lab, page }) => {
    await lab.runToEnd()
    await lab.play.click()
    await lab.isAfter(0)
    await page.clock.runFor(1200)
    await lab.isAfter(1)
  })
})
