import { clippedTexts } from './clipped'
import { expect, test } from './fixtures'

test('another language is a button away, keeps what was done, is remembered, and is left the same way', async ({ lab, page }) => {
  await lab.open()
  await lab.step(2)
  await lab.isAfter(5)
  await lab.button('Language').click()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading', { name: 'Was das Modell nach 5 Auswertungen glaubt' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByText(/^Warum x = 0,\d+\?/)).toBeVisible()

  await test.step('also on the next visit, where an address asks for no other', async () => {
    await page.reload()
    await expect(page.getByRole('button', { name: 'Nächster Schritt' })).toBeVisible()
    await page.getByRole('button', { name: 'Nächster Schritt' }).click()
    await expect(page.getByRole('heading', { name: 'nach 6 Auswertungen' })).toBeVisible()
    await page.goto('?lang=en')
    await expect(lab.button('Next step')).toBeVisible()
  })

  await test.step('an address that asks for one that there is none of is told so, in the one that was chosen', async () => {
    await page.goto('?lang=tlh')
    await expect(page.getByRole('alert')).toContainText(
      'Die Adresse sagt lang=„tlh“. Möglich ist dort nur en oder de: Es wird nicht beachtet.',
    )
  })
})

for (const [id, dir] of [
  ['x-long', 'ltr'],
  ['x-rtl', 'rtl'],
] as const)
  test(`no text is cut off and nothing lies beyond the window in the test language ${id}`, async ({ lab, page }) => {
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('about:blank')
      await page.goto(`./?lang=${id}`)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(lab.page.locator('.why')).toBeVisible()
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      const settled = async () => expect([await beyond(), ...(await clippedTexts(page))]).toEqual([0])
      await expect(settled, `Explore at ${width} × ${height}`).toPass()
    }
  })
