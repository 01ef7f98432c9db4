import { test as unwatched } from '@playwright/test'
import type { Document } from '../src/experiment/document'
import { type NamedSettings, withSettings } from '../src/search/modelSettings'
import { expect, test } from './fixtures'
import { packed, unpacked } from './links'
import { Lab } from './pages/Lab'

/** A run on a plane, made out of the default experiment. */
async function onBranin(lab: Lab, count: number, settings: Partial<NamedSettings> = {}): Promise<Document> {
  await lab.open()
  const { setup, view } = unpacked(await lab.link(() => true))!
  const covariance = { ...setup.model.surrogate.covariance, lengthscale: [3, 3] }
  const model = withSettings(setup.model, { covariance, ...settings })
  return {
    setup: { ...setup, source: { kind: 'listed', id: 'branin' }, initialPoints: 5, budget: 60, model },
    actions: [{ do: 'step', count }],
    view: { ...view, at: count },
  }
}

// What a server does not send is noted on the console, which the usual tests do not allow.
unwatched('a room or a typesetter that cannot be loaded says so, and can be asked for again', async ({ page }) => {
  const lab = new Lab(page)
  await page.route(/RacePage|katex/, (route) => route.abort())
  await lab.open()
  await lab.step(2)
  await page.getByRole('link', { name: 'Race' }).click()
  await expect(lab.alert).toContainText('“Race” could not be loaded.')
  await expect(lab.button('Reload the page')).toBeVisible()
  await page.goBack()
  await lab.isAfter(5)

  await lab.button('Formulas').click()
  const dialog = page.getByRole('dialog', { name: 'The formulas in force' })
  await expect(dialog.getByText('This is LaTeX: what typesets formulas could not be loaded.').first()).toBeVisible()
  await expect(dialog.getByText(String.raw`\mu(x) &=`)).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Race' }).click()
  await expect(lab.alert).toContainText('could not be loaded')
  await page.unroute(/RacePage|katex/)
  await lab.button('Try again').click()
  await expect(page.getByRole('heading', { name: /^Simple regret/ })).toBeVisible()
  // With its styles, too: the settings stand beside the picture.
  const settings = (await page.getByRole('region', { name: 'Settings' }).boundingBox())!
  const picture = (await page.getByRole('region', { name: /^Simple regret/ }).boundingBox())!
  expect(settings.x + settings.width).toBeLessThan(picture.x)
})

unwatched('a room that throws says so, keeps the address, and leads on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  // Maps are drawn on canvas; lines are not.
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('no canvas today')
    }
  })
  const lab = new Lab(page)
  const document = await onBranin(lab, 7)
  await page.goto('about:blank')
  await page.goto(`/${packed(JSON.stringify(document))}`)
  await expect(lab.alert).toContainText('“Explore” cannot show this.')
  await expect(lab.alert).toContainText('no canvas today')
  expect(unpacked(page.url())).toEqual(document)

  await lab.button('Copy the experiment').click()
  await expect(lab.button('Copied')).toBeVisible()
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(document)

  await lab.button('Open the default experiment').click()
  await lab.isAfter(3)
  await page.goBack()
  await expect(lab.alert).toContainText('no canvas today')
  await page.goForward()
  await lab.isAfter(3)
})

test('the page says that it is loading before any of its scripts has run', async ({ page, lab }) => {
  let letIn = () => {}
  const isWanted = new Promise<void>((resolve) => {
    letIn = resolve
  })
  await page.route('**/*.js', async (route) => {
    await isWanted
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByText('Loading…')).toBeVisible()
  letIn()
  await lab.isAfter(3)
  await expect(page.getByText('Loading…')).toBeHidden()
})

test('a run that takes long is seen to be computed, and can be left at what is there', async ({ lab, page }) => {
  const document = await onBranin(lab, 60, { fit: 'bayes', acquisition: 'thompson' })
  await page.goto('about:blank')
  await lab.open(packed(JSON.stringify(document)))
  await expect(page.getByText(/^Computing: \d+ of 60 evaluations$/)).toBeVisible()
  expect(unpacked(page.url())).toEqual(document)
  await lab.button('Cancel').click()
  await expect(lab.button('Cancel')).toBeHidden()
  // The moment shown waits for its model, so the record may be ahead of it.
  await lab.link(({ view, actions: [first, ...others] }) => {
    return others.length === 0 && first?.do === 'step' && first.count < 60 && view.at <= first.count
  })
})
