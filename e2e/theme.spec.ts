import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('the page opens as the system prefers; the other theme is a button away and stays over a reload', async ({ lab, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await lab.open()
  await expect(lab.button('Dark')).toHaveAttribute('aria-pressed', 'true')
  const dark = await background(page)

  await lab.button('Dark').click()
  await expect(lab.button('Dark')).toHaveAttribute('aria-pressed', 'false')
  const light = await background(page)
  expect(light).not.toBe(dark)

  await page.reload()
  await expect(lab.button('Dark')).toHaveAttribute('aria-pressed', 'false')
  expect(await background(page)).toBe(light)
})

test('the colours of a map end deep on a light ground and bright on a dark one, and the words say which', async ({
  lab,
  plane,
}) => {
  await lab.open()
  await lab.blackBox.selectOption('Branin')
  await plane.map('Posterior mean μ').getByRole('button', { name: 'Enlarge Posterior mean μ' }).click()
  await expect(plane.map('Posterior mean μ')).toContainText('deep = low')
  await lab.button('Dark').click()
  await expect(plane.map('Posterior mean μ')).toContainText('bright = low')
})
