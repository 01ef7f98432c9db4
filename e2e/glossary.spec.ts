import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const explanation = (page: Page) => page.getByRole('tooltip')

/** The controls and boxes of the settings that nothing describes. */
const undescribed = (page: Page) =>
  page
    .getByRole('region', { name: 'Settings' })
    .locator('select, input:not([aria-label$="exact value"]), button:not(.term)')
    .evaluateAll((controls) =>
      controls.flatMap((control) => (control.hasAttribute('aria-describedby') ? [] : [control.ariaLabel ?? control.textContent])),
    )

test('every setting explains itself, to pointer, keyboard and screen reader alike', async ({ lab, page }) => {
  await lab.open()
  await expect(lab.slider('Length-scale')).toHaveAccessibleDescription(/^How far apart two places can be/)
  await expect(lab.blackBox).toHaveAccessibleDescription(/^Something that gives one value/)
  await expect(lab.truth).toHaveAccessibleDescription(/^The real values/)
  expect(await undescribed(page)).toEqual(['New seed'])

  // A pointer at rest; the explanation stays while the pointer is on it, and Escape ends it.
  await lab.settings.getByText('Length-scale', { exact: false }).first().hover()
  await expect(explanation(page)).toHaveText(/^Length-scale ℓ How far apart/)
  await explanation(page).hover()
  await expect(explanation(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(explanation(page)).toBeHidden()

  // The keyboard's focus; it covers neither the name nor the control, and moving the control ends it.
  await lab.slider('Signal s.d.').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(explanation(page)).toHaveText(
    /^Signal s\.d\. σf How far the model expects.+sd, standard deviation The typical distance/,
  )
  const [box, control] = [await explanation(page).boundingBox(), await lab.slider('Signal s.d.').boundingBox()]
  expect(box!.y >= control!.y + control!.height || box!.y + box!.height <= control!.y).toBe(true)
  await page.keyboard.press('ArrowRight')
  await expect(explanation(page)).toBeHidden()

  // Words that name no control are a stop of the keyboard themselves.
  await page.getByRole('button', { name: 'log p(y | X, θ)' }).focus()
  await page.keyboard.press('Enter')
  await expect(explanation(page)).toContainText('higher is better')
})

test('the glossary tells of every word, shows it, and leads to it, by keyboard alone', async ({ lab, page }) => {
  await lab.open()
  const glossary = page.getByRole('dialog', { name: 'Glossary' })
  await lab.button('Glossary').press('Enter')
  await expect(glossary.getByRole('heading', { name: 'Black box f' })).toBeVisible()

  await glossary.getByRole('searchbox', { name: 'Find a word' }).press('p')
  await page.keyboard.type('osterior')
  await glossary.getByRole('button', { name: 'Posterior', exact: true }).press('Enter')
  await expect(glossary.getByRole('heading', { name: 'Posterior' })).toBeVisible()
  await expect(glossary.getByText('What is believed after the evaluations so far.')).toBeVisible()
  await expect(glossary.getByRole('math')).toBeAttached()
  await expect(glossary.getByRole('img', { name: /narrow beside them and wide in the gaps/ })).toBeVisible()
  await expect(glossary.getByRole('link', { name: 'Learn, “Before and after the first answer”' })).toBeVisible()

  await glossary.getByRole('button', { name: 'Open this picture in Explore' }).press('Enter')
  await expect(glossary).toBeHidden()
  await expect(lab.blackBox).toHaveValue('bayesopt_notebook')
  await expect(page.getByText('5 / 12 evaluations')).toBeVisible()
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap on the words explains and changes nothing; a tap elsewhere ends it', async ({ lab, page }) => {
    await lab.open()
    await page.getByText('Show the hidden truth').tap()
    await expect(explanation(page)).toHaveText(/^Hidden truth f The real values/)
    await expect(lab.truth).toBeChecked()
    const { x, width } = (await explanation(page).boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(390)
    await page.getByText('Show the hidden truth').tap()
    await expect(explanation(page)).toBeHidden()
    await page
      .getByRole('button', { name: 'Simple regret' })
      .or(page.getByRole('button', { name: 'Best value found' }))
      .tap()
    await expect(explanation(page)).toContainText('Best value found')
    await lab.title.tap()
    await expect(explanation(page)).toBeHidden()
  })
})
