import { expect, test } from './fixtures'

test.describe('the keys', () => {
  test.beforeEach(async ({ lab }) => {
    await lab.open()
  })

  test('are listed by ?, and the list is closed by Escape', async ({ lab, page }) => {
    await page.keyboard.press('Shift+?')
    await expect(lab.keys).toBeVisible()
    await expect(lab.keys).toContainText('Next phase of the step')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect(lab.keys).toBeHidden()
    await lab.isAfter(3)
  })

  test('→ and ← step', async ({ lab, page }) => {
    await page.keyboard.press('ArrowRight')
    await lab.isAfter(4)
    await page.keyboard.press('ArrowRight')
    await lab.isAfter(5)
    await page.keyboard.press('ArrowLeft')
    await lab.isAfter(4)
  })

  test('Home goes to the start, End to the end of the budget', async ({ lab, page }) => {
    await page.keyboard.press('End')
    await lab.isAfter(16)
    await page.keyboard.press('Home')
    await lab.isAfter(0)
    await page.keyboard.press('ArrowLeft')
    await lab.isAfter(0)
  })

  test('Space plays and pauses', async ({ lab, page }) => {
    await page.keyboard.press('Space')
    await expect(lab.pause).toBeVisible()
    await page.keyboard.press('Space')
    await expect(lab.play).toBeVisible()
  })

  test('P goes through the phases of a step, and on to the next', async ({ lab, page }) => {
    await expect(lab.phase('Choose')).toHaveAttribute('aria-pressed', 'true')
    for (const [phase, count] of [
      ['Evaluate', 3],
      ['Fit', 4],
      ['Score', 4],
      ['Choose', 4],
    ] as const) {
      await page.keyboard.press('p')
      await expect(lab.phase(phase)).toHaveAttribute('aria-pressed', 'true')
      await lab.isAfter(count)
    }
  })

  test('T shows and hides the truth', async ({ lab, page }) => {
    await expect(lab.truth).toBeChecked()
    await page.keyboard.press('t')
    await expect(lab.truth).not.toBeChecked()
    await page.keyboard.press('t')
    await expect(lab.truth).toBeChecked()
  })

  test('R takes a new seed', async ({ lab, page }) => {
    await page.keyboard.press('r')
    await expect(lab.seed).toHaveValue('12')
    await lab.isAfter(3)
  })

  test('are left alone while typing', async ({ lab, page }) => {
    await lab.seed.focus()
    for (const key of ['r', 't', 'p', 'Space', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Shift+?'])
      await page.keyboard.press(key)
    await lab.isAfter(3)
    await expect(lab.phase('Choose')).toHaveAttribute('aria-pressed', 'true')
    await expect(lab.truth).toBeChecked()
    await expect(lab.play).toBeVisible()
    await expect(lab.keys).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(lab.seed).toHaveValue('11')
  })

  test('are left alone by a slider, which moves by them', async ({ lab, page }) => {
    await lab.slider('Budget').focus()
    await page.keyboard.press('ArrowRight')
    await expect(lab.slider('Budget')).toHaveValue('17')
    await lab.isAfter(3)
  })

  test('Space on a button presses that button only', async ({ lab, page }) => {
    await lab.nextStep.focus()
    await page.keyboard.press('Space')
    await lab.isAfter(4)
    await expect(lab.play).toBeVisible()
  })

  test('with Ctrl or Alt belong to the browser', async ({ lab, page }) => {
    for (const key of ['Alt+p', 'Control+ArrowRight', 'Alt+t']) await page.keyboard.press(key)
    await lab.isAfter(3)
    await expect(lab.phase('Choose')).toHaveAttribute('aria-pressed', 'true')
    await expect(lab.truth).toBeChecked()
  })
})
