import { expect, test } from './fixtures'
import type { Lab } from './pages/Lab'

/** Presses a button and counts what moves because of it, at once: motion is short. */
const moving = (lab: Lab) =>
  lab.nextStep.evaluate(async (button: HTMLElement) => {
    button.click()
    await Promise.resolve()
    return document.getAnimations().length
  })

test('a step is explained by motion; nothing moves for those who prefer that', async ({ lab, page }) => {
  await lab.open()
  expect(await moving(lab)).toBeGreaterThan(0)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  await expect(lab.title).toBeVisible()
  expect(await moving(lab)).toBe(0)
  await lab.truth.click()
  await lab.button('Dark').click()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
