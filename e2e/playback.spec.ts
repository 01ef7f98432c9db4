import { expect, test } from './fixtures'

test('playing, by a clock that only moves when told to, takes a step every 1.2 seconds until it is stopped or the budget is spent', async ({
  lab,
  page,
}) => {
  await page.clock.install({ time: '2030-01-01T00:00' })
  await lab.open()
  await page.clock.pauseAt('2030-01-01T01:00')

  await lab.play.click()
  await expect(lab.pause).toBeVisible()
  await page.clock.runFor(1199)
  await lab.isAfter(3)
  await page.clock.runFor(1)
  await lab.isAfter(4)

  await test.step('stops when paused, however long one waits', async () => {
    await lab.pause.click()
    await expect(lab.play).toBeVisible()
    await page.clock.runFor(60_000)
    await lab.isAfter(4)
  })

  await test.step('stops when one takes a step oneself', async () => {
    await lab.play.click()
    await page.keyboard.press('ArrowRight')
    await lab.isAfter(5)
    await expect(lab.play).toBeVisible()
    await page.clock.runFor(60_000)
    await lab.isAfter(5)
  })

  await test.step('takes twice the steps at twice the speed', async () => {
    await lab.speed.selectOption('2×')
    await lab.play.click()
    await page.clock.runFor(1200)
    await lab.isAfter(7)
  })

  await test.step('stops at the end of the budget, and begins again at the start', async () => {
    await page.clock.runFor(6000)
    await expect(lab.explanation).toContainText('The budget is spent')
    await expect(lab.play).toBeVisible()
    await lab.play.click()
    await lab.isAfter(0)
    await page.clock.runFor(600)
    await lab.isAfter(1)
  })
})
