import { readFileSync } from 'node:fs'
import { violations, violationsInBothThemes } from './axe'
import { expect, test } from './fixtures'
import { unpacked } from './links'
import { Measure } from './pages/Measure'

for (const inputs of [2, 8]) {
  test(`somebody without a pointer names ${inputs} inputs, measures what is asked, and finds all of it after a reload`, async ({
    page,
  }) => {
    const measure = new Measure(page)
    const { keyboard } = page
    await measure.open()
    expect(await violationsInBothThemes(page)).toEqual([])

    await measure.tabTo(page.getByRole('textbox', { name: 'what you measure' }))
    await keyboard.type('Yield (%)')
    for (let i = 1; i <= inputs; i++) {
      const name = page.getByRole('textbox', { name: `Input ${i}, name` })
      if (!(await name.count())) {
        await measure.tabTo(page.getByRole('button', { name: 'Add an input' }))
        await keyboard.press('Enter')
        // The new row stands before the button.
        await keyboard.press('Shift+Tab')
        while (!(await name.evaluate((element) => element === document.activeElement))) await keyboard.press('Shift+Tab')
      } else await measure.tabTo(name)
      for (const [text, keys] of [
        [`Input no. ${i}`, ['Tab', 'Tab']],
        ['0', ['Tab']],
        [String(i), []],
      ] as const) {
        await keyboard.type(text)
        for (const key of keys) await keyboard.press(key)
      }
    }
    await keyboard.press('Enter')

    // The keys are where the result goes.
    for (let trial = 1; trial <= 3; trial++) {
      await measure.tabTo(measure.next)
      await keyboard.press('Enter')
      await expect(measure.result(trial)).toBeFocused()
      await keyboard.type(String(trial * 2))
      await keyboard.press('Enter')
      await expect(measure.row(trial)).toContainText(String(trial * 2))
    }
    await expect(measure.figures.getByRole('figure', { name: /^Slice along/ })).toHaveCount(inputs)
    await expect(measure.figures.getByRole('figure', { name: /^Map of/ })).toBeVisible()
    await measure.tabTo(measure.next)
    await keyboard.press('Enter')
    await expect(measure.result(4)).toBeFocused()
    expect(await violationsInBothThemes(page)).toEqual([])

    await expect.poll(() => (unpacked(page.url()) as { trials: unknown[] } | null)?.trials.length).toBe(4)
    await page.reload()
    await expect(measure.trials.getByRole('rowheader')).toHaveCount(4)
    await expect(measure.row(3)).toContainText('6 (best)')
    await expect(measure.result(4)).toBeVisible()
  })
}

test('a second output has to keep a limit: it is typed with the result, drawn, and asked for', async ({ page }) => {
  const measure = new Measure(page)
  await measure.open()
  await page.getByRole('button', { name: 'Start from an example' }).click()
  await page.getByRole('button', { name: 'Change the inputs' }).click()
  const dialog = page.getByRole('dialog', { name: 'The inputs of the study' })
  await dialog.getByRole('button', { name: 'Add a limit on a second output' }).click()
  await dialog.getByRole('textbox', { name: 'Second output, name' }).fill('Impurity (%)')
  await dialog.getByRole('textbox', { name: 'Second output, limit' }).fill('2,5')
  await dialog.getByRole('button', { name: 'Use these inputs' }).click()
  await expect(dialog).toContainText('Please type decimals after a point: 2.5.')
  await dialog.getByRole('textbox', { name: 'Second output, limit' }).fill('2.5')
  await dialog.getByRole('button', { name: 'Use these inputs' }).click()
  await expect(measure.row(1)).toContainText('not measured')

  for (const [trial, impurity] of [
    [6, '3.1'],
    [2, '1.2'],
    [5, '0.9'],
  ] as const) {
    await page.getByRole('button', { name: `Edit trial ${trial}` }).click()
    await page.getByRole('textbox', { name: `Impurity (%) of trial ${trial}` }).fill(impurity)
    await page.keyboard.press('Enter')
  }
  await expect(measure.row(6)).toContainText('3.1 (not feasible)')
  await expect(measure.row(2)).toContainText('(best)')
  await measure.next.click()
  await measure.result(8).fill('70')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Impurity (%) of trial 8' })).toBeFocused()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(measure.row(8)).toContainText('70')
  await expect(measure.proposals.first()).toContainText('The chance that it keeps the limit, Impurity (%) ≤ 2.5, is')
  await page
    .getByRole('radio', { name: 'feasible' })
    .or(page.getByRole('button', { name: 'feasible' }))
    .first()
    .click()
  await expect(page.getByRole('figure', { name: 'Map of Temperature (°C) and Time (min)' })).toContainText(
    'Over the map the chance that the limit is kept goes from',
  )
  expect(await violations(page)).toEqual([])
})

test('results are typed, mended, taken back; another setting is tried; the study leaves as a file and returns', async ({
  page,
}) => {
  const measure = new Measure(page)
  await measure.open()
  await page.getByRole('button', { name: 'Start from an example' }).click()
  await measure.next.click()

  // What cannot be a result is said where it was typed, and stays.
  const result = measure.result(8)
  for (const [typed, says] of [
    ['1,5', 'after a point: 1.5'],
    ['1.5 kg', 'the number alone: 1.5'],
    ['1e400', 'too large'],
    ['', 'Please type what came back'],
  ] as const) {
    await result.fill(typed)
    await result.press('Enter')
    await expect(measure.row(8).getByRole('alert')).toContainText(says)
    await expect(result).toHaveValue(typed)
  }

  // Peeking: another acquisition function asks for another place, and nothing is planned by it.
  const address = page.url()
  await page.getByRole('combobox', { name: 'Acquisition function' }).selectOption('Largest uncertainty')
  await expect(page.getByText('the model would ask for')).toBeVisible()
  await expect(measure.trials.getByRole('rowheader')).toHaveCount(8)
  await page.goBack()
  await expect(page.getByRole('combobox', { name: 'Acquisition function' })).toHaveValue('logei')
  await expect.poll(() => page.url()).toBe(address)

  await page.getByRole('button', { name: 'Trial 8 failed' }).click()
  await expect(measure.row(8)).toContainText('failed')
  await page.getByRole('button', { name: 'Edit trial 8' }).click()
  await page.getByRole('combobox', { name: 'How trial 8 ended' }).selectOption('Measured')
  await result.fill('81.5')
  await page.getByRole('button', { name: 'Save trial 8' }).click()
  await expect(measure.row(8)).toContainText('81.5 (best)')
  await page.getByRole('button', { name: 'Delete trial 8' }).click()
  await expect(measure.trials.getByRole('rowheader')).toHaveCount(7)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(measure.row(8)).toContainText('81.5 (best)')

  // What was measured elsewhere goes in by hand.
  await page.getByRole('button', { name: 'Add a trial' }).click()
  await page.getByRole('textbox', { name: 'Temperature (°C) of trial 9' }).fill('66')
  await page.getByRole('textbox', { name: 'Time (min) of trial 9' }).fill('100')
  await page.getByRole('button', { name: 'Save trial 9' }).click()
  await expect(measure.row(9).getByRole('alert')).toHaveCount(2)
  await page.getByRole('combobox', { name: 'Catalyst of trial 9' }).selectOption('Ni')
  await measure.result(9).fill('30')
  await page.getByRole('button', { name: 'Save trial 9' }).click()
  await expect(measure.row(9)).toContainText('Ni')

  // Four at once are four places.
  await page.getByRole('button', { name: '4', exact: true }).click()
  await page.getByRole('button', { name: 'Next 4 experiments' }).click()
  await expect(measure.trials.getByRole('rowheader')).toHaveCount(13)
  await expect(measure.proposals).toHaveCount(4)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  const file = readFileSync(await download.path())
  await page.getByRole('button', { name: 'New study' }).click()
  await expect(page.getByRole('heading', { name: 'What should you measure next?' })).toBeVisible()
  const open = page.getByLabel('A study from a file')
  await open.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') })
  await expect(page.getByRole('alert').filter({ hasText: 'notes.txt' })).toContainText(
    'notes.txt: This file is not a log that is known here',
  )
  await open.setInputFiles({ name: 'study.json', mimeType: 'application/json', buffer: file })
  await expect(measure.trials.getByRole('rowheader')).toHaveCount(13)
})
