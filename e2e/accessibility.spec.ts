import { violations, violationsInBothThemes } from './axe'
import { expect, test } from './fixtures'

for (const { viewport, objections } of [
  { viewport: { width: 1440, height: 900 }, objections: violationsInBothThemes },
  // The colours of a phone are those of the desk; its order and its sizes are not.
  { viewport: { width: 390, height: 844 }, objections: violations },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height} axe finds nothing to object to`, () => {
    test.use({ viewport })

    test('in a run with everything open that can be, in an explanation, and in dialogs', async ({ lab, page }) => {
      await lab.open('#v9.abc')
      await lab.showTables()
      await lab.step(2)
      await lab.slider('Length-scale').fill('0.05')
      await expect(lab.otherSettings).toBeAttached()
      await lab.box('Length-scale, exact value').fill('?')
      await expect(lab.alert).toHaveCount(2)
      expect(await objections(page)).toEqual([])
      await page.keyboard.press('Escape')

      await lab.settings.getByText('Length-scale').first().hover()
      await expect(page.getByRole('tooltip')).toBeVisible()
      expect(await objections(page, { part: '[role=tooltip]' })).toEqual([])
      expect(await violations(page, { rule: 'region' }), 'what is open belongs to a landmark').toEqual([])

      await lab.showMore()
      await lab.button('Formulas').click()
      await expect(page.getByRole('dialog', { name: 'The formulas in force' }).getByRole('math').first()).toBeAttached()
      expect(await objections(page, { part: 'dialog[open]' })).toEqual([])
      await page.keyboard.press('Escape')

      await lab.showMore()
      await lab.button('Share').click()
      await page.getByText('Embed in a page or in slides').click()
      await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
      expect(await objections(page, { part: 'dialog[open]' })).toEqual([])
      await page.keyboard.press('Escape')

      await lab.showMore()
      await lab.button('Export figure').click()
      await expect(page.getByRole('dialog', { name: 'Export figure' }).getByRole('img', { name: /^Preview/ })).toBeVisible()
      expect(await objections(page, { part: 'dialog[open]' })).toEqual([])
    })

    test('in the maps and in a slice of two inputs', async ({ lab, plane, page }) => {
      await lab.open()
      await lab.blackBox.selectOption('Taxi fares: learning rate and L2')
      await lab.step(1)
      await expect(plane.maps).toHaveCount(4)
      expect(await objections(page, { part: 'main' })).toEqual([])
      await plane.view('slice along learning rate').click()
      expect(await objections(page, { part: '.belief' })).toEqual([])
    })
  })
}

test('axe finds nothing to object to in the list of keys, the glossary, the languages, in what leaves and in what is kept', async ({
  lab,
  page,
}) => {
  await lab.open()
  await lab.button('Keys').click()
  await expect(lab.keys).toBeVisible()
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([])
  await page.keyboard.press('Escape')
  await lab.button('Glossary').click()
  await expect(page.getByRole('dialog', { name: 'Glossary' }).getByRole('math').first()).toBeAttached()
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([])
  await page.keyboard.press('Escape')
  await lab.button('Language').click()
  await expect(page.getByRole('button', { name: 'Deutsch' })).toBeVisible()
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([])
  await page.keyboard.press('Escape')
  for (const [button, title] of [
    ['Code and data', 'Code and data'],
    ['Keep', 'Your experiments'],
  ] as const) {
    await lab.showMore()
    await lab.button(button).click()
    await expect(page.getByRole('dialog', { name: title }).getByRole('heading', { level: 3 }).first()).toBeVisible()
    expect(await violations(page, { part: 'dialog[open]' })).toEqual([])
    await page.keyboard.press('Escape')
  }
})
