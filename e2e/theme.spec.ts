import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('the dark theme is a button away and stays over a reload', async ({ lab, page }) => {
  await lab.open()
  const light = await background(page)
  await lab.button('Dark').click()
  await expect(lab.button('Dark')).toHaveAttribute('aria-pressed', 'true')
  const dark = await background(page)
  expect(dark).not.toBe(light)

  await page.reload()
  await expect(lab.button('Dark')).toHaveAttribute('aria-pressed', 'true')
  expect(await background(page)).toBe(dark)

  await lab.button('Dark').click()
  await expect(lab.button('Dark')).toHaveAttribute('aria-pressed', 'false')
  expect(await background(page)).toBe(light)
})

test.describe('on a system that prefers dark', () => {
  test.use({ colorScheme: 'dark' })

  test('the page opens dark', async ({ lab }) => {
    await lab.open()
    await expect(lab.button('Dark')).toHaveAttribute('aria-pressed', 'true')
  })
})
