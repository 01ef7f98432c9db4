import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import type { Document } from '../src/experiment/document'
import { CONTRAST, violations } from './axe'
import { expect, test } from './fixtures'
import { unpacked } from './links'

/** What a scanner reads off the pixels of an element on screen. */
async function scanned(page: Page, code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString('base64')
  const { dark, width, height } = await page.evaluate(async (src) => {
    const image = Object.assign(new Image(), { src })
    await image.decode()
    const { width, height } = image
    const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, width, height)
    let dark = ''
    for (let i = 0; i < data.length; i += 4) dark += data[i]! < 128 ? '1' : '0'
    return { dark, width, height }
  }, `data:image/png;base64,${png}`)
  const pixels = Uint8ClampedArray.from({ length: 4 * dark.length }, (_, i) =>
    i % 4 < 3 && dark[Math.floor(i / 4)] === '1' ? 0 : 255,
  )
  return jsQR(pixels, width, height)?.data
}

/** The document that the address carries once it was written. */
async function carried(page: Page, isIt: (document: Document) => boolean): Promise<Document> {
  await expect.poll(() => isIt(unpacked(page.url()) ?? ({ view: {} } as Document))).toBe(true)
  return unpacked(page.url())!
}

test('Share gives the link of this moment, of the beginning and of the setup alone, as text and as a code that opens to the same state', async ({
  lab,
  elsewhere,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = page.getByRole('dialog', { name: 'Share' })
  const link = dialog.getByRole('textbox', { name: 'Link' })
  const code = dialog.getByRole('img', { name: 'QR code of the link' })
  await lab.open()
  await lab.step(3)
  const sent = await carried(page, ({ view }) => view.at === 6)
  await lab.button('Share').click()

  await test.step('the code opens to the very document', async () => {
    const read = await scanned(page, code)
    expect(read).toBe(await link.inputValue())
    await elsewhere.page.goto(read!)
    await elsewhere.isAfter(6)
    expect(await carried(elsewhere.page, ({ view }) => view.at === 6)).toEqual(sent)
  })

  await test.step('on the full screen too', async () => {
    await dialog.getByRole('button', { name: 'Show the code full screen' }).click()
    const large = page.getByRole('dialog', { name: 'QR code' })
    await expect(large.getByRole('img')).toBeVisible()
    expect(await scanned(page, large.getByRole('img'))).toBe(await link.inputValue())
    await large.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeVisible()
  })

  await test.step('it is copied', async () => {
    await dialog.getByRole('button', { name: 'Copy: Link' }).click()
    await expect(dialog.getByText('Copied.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue())
  })

  await test.step('where copying is refused, that is said, and the text is selected', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await dialog.getByRole('button', { name: 'Copy: Link' }).click()
    await expect(dialog.getByText('The browser does not let the page copy.')).toBeVisible()
    await expect(link).toBeFocused()
  })

  await test.step('from the beginning, with parts hidden and the truth locked', async () => {
    await dialog.getByRole('button', { name: 'From the beginning' }).click()
    await dialog.getByRole('switch', { name: 'Lock the truth: it stays covered' }).check()
    await dialog.getByRole('combobox', { name: 'Numbers' }).selectOption('as in German (0,25)')
    await dialog.getByText('Hide parts of the page').click()
    await dialog.getByRole('checkbox', { name: 'Surrogate' }).check()
    await dialog.getByRole('checkbox', { name: 'Other searches' }).check()
    await elsewhere.page.goto(await link.inputValue())
    await elsewhere.isAfter(0)
    await expect(elsewhere.page.getByRole('region', { name: 'Settings' })).toBeVisible()
    await expect(elsewhere.truth).toHaveCount(0)
    await expect(elsewhere.page.getByText('0,2', { exact: true }).first()).toBeVisible()
    await expect(elsewhere.slider('Length-scale')).toHaveCount(0)
    await expect(elsewhere.page.getByRole('region', { name: 'Grid search' })).toHaveCount(0)
    await elsewhere.page.keyboard.press('t')
    await elsewhere.page.keyboard.press('ArrowRight')
    await elsewhere.isAfter(1)
    expect((await carried(elsewhere.page, ({ view }) => view.at === 1)).view.truth).toBe(false)
    expect((await carried(elsewhere.page, () => true)).actions).toEqual(sent.actions)
  })

  await test.step('what is too long for the last row is told with its number, and the shortest form is offered', async () => {
    await dialog.getByRole('button', { name: 'Close' }).click()
    for (const value of ['0.11', '0.23', '0.37', '0.52']) {
      await lab.slider('Length-scale').fill(value)
      await lab.step(1)
    }
    await carried(page, ({ view }) => view.at === 10)
    await lab.button('Share').click()
    await expect(dialog.getByText(/^The link is long for a code: with \d+ × \d+ modules \(version \d+\)/)).toBeVisible()
    expect(await scanned(page, code)).toBe(await link.inputValue())
    await dialog.getByRole('button', { name: 'Use the shortest form' }).click()
    await expect(dialog.getByText(/^The code has \d+ × \d+ modules/)).toBeVisible()
    await elsewhere.page.goto((await scanned(page, code))!)
    await elsewhere.isAfter(3)
    const setup = (await carried(elsewhere.page, ({ view }) => view.at === 3)).setup
    expect(setup.model.surrogate.covariance).toMatchObject({ lengthscale: [0.52] })
  })
})

/** The names of all that Tab comes to within the dialog that is open, from where the focus is and round once. */
async function walked(page: Page): Promise<string[]> {
  const names: string[] = []
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement
      if (!at.closest('dialog[open]')) return null
      return (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '').trim()
    })
    if (name !== null && name === names[0]) break
    if (name !== null) names.push(name)
  }
  return names
}

test('Share and Export figure are walked by the keyboard alone, and axe finds nothing in them: light, dark and projector', async ({
  lab,
  page,
}) => {
  await lab.open()
  for (const [name, stops] of [
    [
      'Share',
      [
        'From the beginning',
        'Start in Present',
        'Numbers',
        'Surrogate',
        'Show the code full screen',
        'Copy: Link',
        'Layout',
        'Copy: Frame',
        'Copy: Custom element',
        'Close',
      ],
    ],
    [
      'Export figure',
      [
        'What to take',
        'Column',
        'Save SVG',
        'Save PNG',
        'Copy',
        'Save the numbers (JSON)',
        'Print a handout',
        'GIF',
        'Save the animation',
        'Close',
      ],
    ],
  ] as const)
    await test.step(name, async () => {
      await lab.showMore()
      await lab.button(name).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name })
      await expect(dialog.getByRole('img').first()).toBeVisible()
      for (const summary of await dialog.locator('summary').all()) {
        await summary.focus()
        await page.keyboard.press('Enter')
      }
      expect(await walked(page)).toEqual(expect.arrayContaining([...stops]))
      for (const theme of ['light', 'dark', 'projector']) {
        await page.evaluate((theme) => {
          document.documentElement.dataset.theme = theme
        }, theme)
        const rule = theme === 'light' ? undefined : CONTRAST
        expect(await violations(page, { part: 'dialog[open]', rule }), theme).toEqual([])
      }
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    })
})
