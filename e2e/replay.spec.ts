import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { violations } from './axe'
import { expect, test } from './fixtures'

const fixture = (name: string) => `src/experiment/logs/fixtures/${name}`

/** A table of eight inputs, as somebody may keep it in a spreadsheet: semicolons and decimal commas. */
const eightInputs = {
  name: 'eight.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      ['run', ...Array.from({ length: 8 }, (_, d) => `x${d + 1}`), 'yield'],
      ...Array.from({ length: 24 }, (_, i) => {
        const x = Array.from({ length: 8 }, (_, d) => ((i * (2 * d + 7)) % 24) / 24 + 0.01)
        return [i + 1, ...x, 5 - (x[0]! - 0.4) ** 2 - (x[3]! - 0.6) ** 2]
      }),
    ]
      .map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell)).join(';'))
      .join('\n'),
  ),
}

const chooser = (page: Page) => page.getByLabel('A study from a file')
const dialog = (page: Page) => page.getByRole('dialog', { name: 'What this file holds' })

for (const { inputs, file } of [
  { inputs: 2, file: fixture('optuna-4.9.0-branin_max.journal.log') },
  { inputs: 6, file: fixture('bayes_opt-3.1.0-hartmann6.state.json') },
  { inputs: 8, file: eightInputs },
])
  test(`from a file with ${inputs} inputs to the next experiment in a few actions`, async ({ page }) => {
    let actions = 0
    const act = async (done: Promise<unknown>) => {
      actions++
      await done
    }
    await page.goto('/#measure')
    await act(chooser(page).setInputFiles(file))
    await act(dialog(page).getByRole('button', { name: 'Open this study' }).click())
    const proposal = page.getByRole('list', { name: 'Next experiments' }).getByRole('listitem')
    await expect(proposal.first()).toContainText('The model asks for')
    await act(page.getByRole('button', { name: 'Next experiment', exact: true }).click())
    await expect(proposal.first()).toContainText('waiting for its result')
    await expect(page.getByRole('table', { name: 'Inputs, and how much each matters' }).getByRole('rowheader')).toHaveCount(
      inputs,
    )
    expect(actions).toBeLessThanOrEqual(10)
  })

test('a log is looked back at by keyboard: what was believed, and where EI would have gone', async ({ page }) => {
  await page.goto('/#measure')
  await chooser(page).setInputFiles(fixture('optuna-4.5.0-fail_prune_inf.journal.log'))
  await expect(dialog(page)).toContainText('18 with a value, 7 failed and 5 pruned')
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([])
  await page.getByLabel('x from').fill('4')
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('alert')).toHaveText('The lower end must be below the upper end.')
  await expect(page.getByRole('button', { name: 'Open this study' })).toBeDisabled()
  await page.getByLabel('x from').fill('-3')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Open this study' }).click()

  const panel = page.getByRole('region', { name: 'Looking back' })
  const told = panel.getByRole('slider', { name: 'Trials told' })
  await expect(told).toHaveAttribute('aria-valuetext', 'All 30 trials are told.')
  await told.focus()
  await page.keyboard.press('Home')
  await expect(panel.getByRole('status')).toContainText('Before the first of 30 trials.')
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight')
  await expect(panel.getByRole('status')).toContainText('After 12 of 30 trials.')
  await expect(panel.getByRole('status')).toContainText('Expected improvement would have gone to x =')
  await panel.getByRole('button', { name: 'Trial before' }).click()
  await expect(panel.getByRole('status')).toContainText('After 11 of 30 trials.')
  expect(await violations(page, { part: '.looking' })).toEqual([])

  await page.reload()
  await expect(told).toHaveValue('11')
  await panel.getByRole('button', { name: 'Go on from here' }).click()
  await expect(panel.getByRole('status')).toContainText('All 30 trials are told.')
})

test('what cannot be read is told in a sentence; a table is pasted; of several studies and values the reader chooses', async ({
  page,
}) => {
  await page.goto('/#measure')
  const says = page.getByRole('alert').filter({ hasText: /\w/ })
  await chooser(page).setInputFiles(fixture('optuna-2.10.1-mixed_attrs.sqlite.db'))
  await expect(says).toContainText('turn it into a journal')
  await chooser(page).setInputFiles({ name: 'm.pkl', mimeType: '', buffer: Buffer.from([0x80, 4, 0x95, 0]) })
  await expect(says).toContainText('pickle')

  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'temperature\tyield\n20\t1,5\n40\t2,5\n60\t2,25\n')
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await expect(dialog(page)).toContainText('It has 3 trials: 3 with a value.')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()

  await chooser(page).setInputFiles(fixture('optuna-4.5.0-two_studies_one_deleted.journal.log'))
  const study = dialog(page).getByRole('combobox', { name: 'Study' })
  await expect(study.getByRole('option')).toHaveCount(2)
  const names = await study.getByRole('option').allTextContents()
  await study.selectOption(names[1]!)
  await expect(study).toHaveValue(names[1]!)

  // The next file is chosen before the page has heard that the dialog is closed.
  const log = readFileSync(fixture('optuna-5.0.0rc1-two_objectives_named.journal.log'), 'utf8')
  await chooser(page).evaluate((input: HTMLInputElement, log) => {
    document.querySelector<HTMLDialogElement>('dialog[open]')!.close()
    const chosen = new DataTransfer()
    chosen.items.add(new File([log], 'two.journal.log'))
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, log)
  await dialog(page).getByRole('combobox', { name: 'Value' }).selectOption('accuracy')
  await expect(dialog(page).getByRole('button', { name: 'larger accuracy is better' })).toHaveAttribute('aria-pressed', 'true')
  await dialog(page).getByRole('button', { name: 'Open this study' }).click()
  await expect(page.getByRole('region', { name: 'Settings' })).toContainText('accuracy')
})
