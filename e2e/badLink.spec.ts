import type { Document } from '../src/experiment/document'
import { expect, test } from './fixtures'
import { packed, unpacked } from './links'

const MEGABYTE = 2 ** 20

/** The document with some of its values replaced, as JSON, where no type checker looks. */
const altered = (document: Document, change: Record<string, unknown>) => packed(JSON.stringify({ ...document, ...change }))

const links: { what: string; says: string; of: (url: string, document: Document) => string }[] = [
  { what: 'that was damaged', says: 'This link is damaged', of: (url) => new URL(url).hash.replace(/.{9}$/, '_________') },
  { what: 'that was cut short', says: 'This link is damaged', of: (url) => new URL(url).hash.slice(0, 60) },
  { what: 'that is no link of ours', says: 'This link is damaged', of: () => '#hello' },
  { what: 'that lost everything but its version', says: 'This link is damaged', of: () => '#v1.' },
  { what: 'of a newer version', says: 'made by a newer version', of: () => '#v9.abc' },
  { what: 'of a version that never was', says: 'never existed', of: () => '#v0.abc' },
  { what: 'that holds no JSON', says: 'This link is damaged', of: () => packed('{"setup":') },
  { what: 'that holds nothing', says: 'cannot be used', of: () => packed('null') },
  {
    what: 'with an enormous budget',
    says: '“setup.budget” is not allowed',
    of: (_, document) => altered(document, { setup: { ...document.setup, budget: 1e300 } }),
  },
  {
    what: 'with an infinite noise',
    says: '“setup.noise” is not allowed',
    of: (_, document) => packed(JSON.stringify(document).replace('"noise":0', '"noise":1e999')),
  },
  {
    what: 'with something that is not a number for the seed',
    says: '“setup.seed” is not allowed',
    of: (_, document) => altered(document, { setup: { ...document.setup, seed: null } }),
  },
  {
    what: 'with words where a number belongs',
    says: '“setup.seed” is not allowed',
    of: (_, document) => altered(document, { setup: { ...document.setup, seed: '<img src=x onerror=alert(1)>' } }),
  },
  {
    what: 'with a field we do not know',
    says: '“setup.script” is not allowed',
    of: (_, document) => altered(document, { setup: { ...document.setup, script: 'alert(1)' } }),
  },
  {
    what: 'with a black box we do not have',
    says: '“setup.problem” is not allowed',
    of: (_, document) => altered(document, { setup: { ...document.setup, problem: 'constructor' } }),
  },
  {
    what: 'with a point outside the search space',
    says: 'a chosen point lies outside the search space',
    of: (_, document) => altered(document, { actions: [{ do: 'choose', x: [7] }] }),
  },
  {
    what: 'with more actions than anybody takes',
    says: '“actions” is not allowed',
    of: (_, document) => altered(document, { actions: Array(5000).fill({ do: 'step', count: 1 }) }),
  },
  {
    what: 'that unpacks to megabytes',
    says: 'unpacks to far more than an experiment',
    of: () => packed(Buffer.alloc(12 * MEGABYTE)),
  },
  { what: 'that is megabytes long', says: 'too long', of: () => `#v1.${'A'.repeat(MEGABYTE)}` },
]

test.describe('a link', () => {
  for (const { what, says, of } of links) {
    test(`${what} opens the default experiment and says so`, async ({ lab, page }) => {
      await lab.openWithTables()
      const good = await lab.link(() => true)
      const [rows, settings] = [await lab.rows(), await lab.settingsOnScreen()]

      await page.goto('about:blank')
      await lab.openWithTables(of(good, unpacked(good)!))
      await expect(lab.alert).toContainText(says)
      await expect(lab.alert).toHaveText(/^This link [^{}<>[\]]+\. The default experiment is shown instead\.Dismiss$/)
      await lab.isAfter(3)
      expect(await lab.rows()).toEqual(rows)
      expect(await lab.settingsOnScreen()).toEqual(settings)

      await lab.button('Dismiss').click()
      await expect(lab.alert).toBeHidden()
      await expect(page).toHaveURL(good)
    })
  }

  test('that cannot be used, pasted over an open experiment, says so; Back returns to the experiment', async ({ lab, page }) => {
    await lab.open()
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
