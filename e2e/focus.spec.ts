import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** Presses Tab until the focus has gone round. Returns what had it without an outline to show for it. */
async function tabThrough(page: Page): Promise<string[]> {
  const bare: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const visited: Set<Element> = Reflect.get(window, 'visited') ?? new Set()
      Reflect.set(window, 'visited', visited)
      const focused = document.activeElement
      if (!focused || focused === document.body || visited.has(focused)) return null
      visited.add(focused)
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      return { html: focused.outerHTML.slice(0, 120), outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 }
    })
    if (!seen) return bare
    if (!seen.outlined) bare.push(seen.html)
  }
}

/** What can be operated and never had the focus. */
async function unreached(page: Page): Promise<string[]> {
  const roles = ['button', 'link', 'combobox', 'textbox', 'slider', 'switch'] as const
  const missed = await Promise.all(
    roles.map((role) =>
      page
        .getByRole(role, { disabled: false })
        .evaluateAll((elements) =>
          elements.filter((e) => !Reflect.get(window, 'visited').has(e)).map((e) => e.outerHTML.slice(0, 120)),
        ),
    ),
  )
  return missed.flat()
}

test.describe('by Tab alone', () => {
  for (const { screen, viewport } of [
    { screen: 'a laptop', viewport: { width: 1440, height: 900 } },
    { screen: 'a phone', viewport: { width: 390, height: 844 } },
  ]) {
    test(`every control on ${screen} is reached, and shows that it has the focus`, async ({ lab, page }) => {
      await page.setViewportSize(viewport)
      await lab.openWithTables()
      await lab.step(2)
      await lab.slider('Length-scale').fill('0.05')
      await page.getByRole('heading', { name: 'Where Next?' }).click()
      expect(await tabThrough(page)).toEqual([])
      expect(await unreached(page)).toEqual([])
    })
  }

  test('a dialog keeps the focus, and gives it back when it is closed', async ({ lab, page }) => {
    await lab.open()
    await lab.button('Keys').focus()
    await page.keyboard.press('Enter')
    await expect(lab.keys.getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(lab.keys).toBeHidden()
    await expect(lab.button('Keys')).toBeFocused()
  })
})
