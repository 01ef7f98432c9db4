import { violations } from './axe'
import { expect, test } from './fixtures'

test('pictures on the plot are asked for in a menu, spoken of above it, and moved by pointer and keyboard', async ({
  lab,
  page,
  elsewhere,
}) => {
  await lab.open()
  const ask = async (name: RegExp) => {
    await lab.button('More pictures').click()
    await page.getByRole('checkbox', { name }).click()
    await page.keyboard.press('Escape')
  }

  await test.step('the ruler is as long as the length-scale, and the halo follows the place pointed at', async () => {
    await ask(/^Length-scale ruler/)
    const bar = page.getByRole('region', { name: 'Ruler and halo' })
    await expect(bar).toContainText('One length-scale from x = 0.4 the correlation is 0.52.')
    await expect(bar.getByRole('row', { name: 'x = 0.4 1', exact: true })).toBeAttached()
    const ruler = page.getByRole('slider', { name: 'Length-scale ℓ, on the axis' })
    await ruler.press('PageUp')
    await expect(lab.box('Length-scale, exact value')).toHaveValue('0.3')
    await expect(ruler).toHaveAttribute('aria-valuetext', '0.3')
    const { x, y, width, height } = (await ruler.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 - 60, y + height / 2, { steps: 4 })
    await page.mouse.up()
    await expect(lab.box('Length-scale, exact value')).toHaveValue(/^0\.(1|2)\d*$/)
    await page.getByRole('slider', { name: 'Where the ruler begins' }).press('PageDown')
    await expect(bar).toContainText('from x = 0.3 ')
    await lab.plot.hover({ position: { x: 1, y: 10 } })
    await expect(bar).toContainText('from x = 0')
    await page.getByRole('combobox', { name: 'Kernel' }).selectOption('Linear')
    await expect(bar).toContainText('there is no ruler')
    await ask(/^Length-scale ruler/)
    await expect(bar).toBeHidden()
  })

  await test.step('the bands of the curve and of a next value differ by the noise, and each can be taken away', async () => {
    await page.getByRole('combobox', { name: 'Kernel' }).selectOption('Matérn 5/2')
    await ask(/^Latent and predictive bands/)
    const bar = page.getByRole('region', { name: 'Latent and predictive bands' })
    await lab.slider('Noise s.d.').fill('0')
    await expect(bar).toContainText('both bands are one')
    await lab.slider('Noise s.d.').fill('0.5')
    await expect(bar).toContainText('A next value scatters about the curve by σₙ = ')
    await bar.getByRole('checkbox', { name: 'the curve f' }).uncheck()
    await expect(bar.getByRole('checkbox', { name: 'a next value y' })).toBeChecked()
    const link = await lab.link(({ view }) => view.bands?.join() === 'predictive')
    await elsewhere.open(new URL(link).hash)
    await expect(elsewhere.page.getByRole('checkbox', { name: 'the curve f' })).not.toBeChecked()
    await ask(/^Latent and predictive bands/)
  })

  await test.step('functions are drawn from prior and posterior, hold still when asked to, and can be read', async () => {
    await ask(/^Functions drawn/)
    const bar = page.getByRole('region', { name: 'Functions drawn' })
    const values = page.getByRole('table', { name: 'Functions drawn' })
    await expect(bar).toContainText('7 curves that are still possible after 3 evaluations.')
    await expect(values).toBeHidden()
    await bar.getByRole('button', { name: 'Hold still' }).click()
    await expect(values.getByRole('row')).toHaveCount(12)
    const held = await values.innerText()
    await bar.getByRole('button', { name: 'Draw others' }).click()
    await expect(values).not.toHaveText(held)
    await bar.getByRole('button', { name: 'Prior', exact: true }).click()
    await expect(bar).toContainText('before any evaluation')
    await lab.link(({ view }) => view.functions === 'prior' && view.pictures?.join() === 'functions')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expect(bar.getByRole('button', { name: 'Let them move' })).toBeHidden()
    await expect(values).toBeAttached()
    await ask(/^Length-scale ruler/)
    await expect(page.getByRole('region', { name: 'Ruler and halo' })).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
})
