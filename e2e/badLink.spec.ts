import { expect, test } from './fixtures'
import { packed, unpacked } from './links'

test('a link that cannot be used opens the default experiment and says why', async ({ lab, page }) => {
  await lab.openWithTables()
  const good = await lab.link(() => true)
  const document = unpacked(good)!
  const [rows, settings] = [await lab.rows(), await lab.settingsOnScreen()]
  const script = packed(JSON.stringify({ ...document, setup: { ...document.setup, seed: '<img src=x onerror=alert(1)>' } }))

  for (const [link, says] of [
    [new URL(good).hash.replace(/.{9}$/, '_________'), 'This link is damaged'],
    [script, '“setup.seed” is not allowed'],
  ] as const) {
    await page.goto('about:blank')
    await lab.openWithTables(link)
    await expect(lab.alert).toContainText(says)
    await expect(lab.alert).toHaveText(/^This link [^{}<>[\]]+\. The default experiment is shown instead\.Dismiss$/)
    await lab.isAfter(3)
  }
  expect(await lab.rows()).toEqual(rows)
  expect(await lab.settingsOnScreen()).toEqual(settings)

  await lab.button('Dismiss').click()
  await expect(lab.alert).toBeHidden()
  await expect(page).toHaveURL(good)

  await test.step('pasted over an open experiment, too; Back returns to the experiment', async () => {
    await lab.step(4)
    await lab.link(({ view }) => view.at === 7)
    await page.goto('/#v9.abc')
    await expect(lab.alert).toContainText('made by a newer version')
    await lab.isAfter(3)
    await page.goBack()
    await lab.isAfter(7)
    await expect(lab.alert).toBeHidden()
  })
})
