import { readFileSync } from 'node:fs'
import { violations } from './axe'
import { expect, test } from './fixtures'
import { Race } from './pages/Race'

test('a curve is drawn with the pointer and with keys, undone, used, and opens from its link elsewhere', async ({
  lab,
  elsewhere,
  page,
}) => {
  await lab.openWithTables()
  await lab.blackBox.selectOption('A drawn curve…')
  const dialog = page.getByRole('dialog', { name: 'A black box of your own' })
  const knot = (number: number, of: number) => dialog.getByRole('slider', { name: `Knot ${number} of ${of}` })
  await dialog.getByRole('button', { name: 'one hill' }).click()
  await expect(dialog.getByText('The largest value is 9, at x = 0.6.')).toBeVisible()
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([])

  // By the pointer: the top is dragged down, below the knot beside it.
  const box = (await knot(3, 5).boundingBox())!
  const [left, top] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(left, top)
  await page.mouse.down()
  await page.mouse.move(left, top + 60)
  await page.mouse.move(left, top + 120)
  await page.mouse.up()
  await expect(dialog.getByText('The largest value is 9')).toBeHidden()
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(dialog.getByText('The largest value is 9, at x = 0.6.')).toBeVisible()

  // By the keys: along, up, another knot, and one less.
  await knot(3, 5).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageUp')
  await expect(knot(3, 5)).toHaveAttribute('aria-valuetext', 'x = 0.61, f = 10')
  await dialog.getByRole('button', { name: 'Add a knot' }).focus()
  await page.keyboard.press('Enter')
  await knot(2, 6).focus()
  await page.keyboard.press('Delete')
  await expect(knot(5, 5)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(knot(6, 6)).toBeVisible()

  await dialog.getByRole('textbox', { name: 'Name of the input' }).fill('heat')
  await dialog.getByRole('textbox', { name: 'Unit of the input' }).fill('°C')
  await dialog.getByRole('textbox', { name: 'heat to' }).fill('0')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('An axis must begin below its end.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Use this black box' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'heat to' }).fill('100')
  await page.keyboard.press('Tab')
  await expect(dialog.getByText('The largest value is 10, at heat (°C) = 61.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Use this black box' }).click()
  await expect(dialog).toBeHidden()
  await lab.runToEnd()
  const rows = await lab.bayesian.rows()
  expect(Math.max(...rows.map(({ value }) => Number(value)))).toBeGreaterThan(9.8)

  const link = await lab.link(({ setup, view }) => setup.source.kind === 'drawn' && view.at === rows.length)
  await elsewhere.open(new URL(link).hash)
  await elsewhere.tables.click()
  await expect(elsewhere.bayesian.table.getByRole('row')).toHaveCount(rows.length + 1)
  expect(await elsewhere.bayesian.rows()).toEqual(rows)
  await page.getByRole('button', { name: 'Change the drawn curve' }).click()
  await expect(knot(6, 6)).toBeVisible()
})

test('a table is pasted, its columns chosen, and its rows searched in Explore and raced; one too long for a link is a file', async ({
  lab,
  page,
}) => {
  await lab.openWithTables()
  await lab.blackBox.selectOption('A table…')
  const dialog = page.getByRole('dialog', { name: 'A black box of your own' })
  const text = dialog.getByRole('textbox')
  const use = dialog.getByRole('button', { name: 'Use this black box' })
  await text.fill('only\n1\n2\n')
  await expect(dialog.getByText(/^This table has one column only/)).toBeVisible()
  await expect(use).toBeDisabled()

  // From a German sheet: semicolons, decimal commas, units, a gap, and a column that is no input.
  const study = Array.from({ length: 24 }, (_, i) => [
    i,
    40 + 2 * i,
    (i * 5) % 24,
    ((i - 15) ** 2 / 10).toFixed(1).replace('.', ','),
  ])
  const sheet = ['Nr;T (°C);minutes;loss', ...study.map((row) => row.join(';')), '24;90;3;'].join('\n')
  await text.fill(sheet)
  await expect(dialog.getByText('25 rows, 4 columns.')).toBeVisible()
  await expect(dialog.getByText('Row 25 is left out: a chosen column has no number there.')).toBeVisible()
  await expect(dialog.getByRole('combobox', { name: 'Use of Nr' })).toHaveValue('none')
  await expect(dialog.getByRole('combobox', { name: 'Use of loss' })).toHaveValue('value')
  await dialog.getByRole('combobox', { name: 'Use of minutes' }).selectOption('left out')
  await expect(dialog.getByText('Every search chooses among these 24 places, each of them once.')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Axis of T' }).selectOption('logarithmic')
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([])
  await use.click()
  await expect(dialog).toBeHidden()

  await expect(page.getByText('24 places of a table.')).toBeVisible()
  await lab.runToEnd()
  const temperatures = new Set(study.map(([, T]) => Number(T)))
  for (const search of [lab.bayesian, lab.grid, lab.random]) {
    const rows = await search.rows()
    expect(rows.map(({ x }) => Number(x)).every((x) => temperatures.has(x))).toBe(true)
    expect(new Set(rows.map(({ x }) => x)).size).toBe(rows.length)
  }
  const values = (await lab.bayesian.rows()).map(({ value }) => Number(value))
  expect(Math.min(...values)).toBe(0)

  // Three inputs are too many for Explore, and none for Race.
  const many = Array.from({ length: 1500 }, (_, i) =>
    [(i * 0.618034) % 1, (i * 0.754878) % 1, (i * 0.56984) % 1].map((u) => u.toFixed(6)),
  )
  const wide = [
    'a,b,c,loss',
    ...many.map((row) => [...row, row.reduce((sum, u) => sum + (Number(u) - 0.5) ** 2, 0).toFixed(6)].join(',')),
  ].join('\n')
  const race = new Race(page)
  await race.open()
  await page.getByRole('combobox', { name: 'Black box' }).selectOption('A table…')
  const long = ['x,loss', ...Array.from({ length: 199_999 }, (_, i) => `${i},${(i * 7919) % 1000}`)].join('\n')
  await dialog
    .getByLabel('Files with measured values')
    .setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(long) })
  await expect(dialog.getByText('long.csv: 199,999 rows, 2 columns. One row in 20 is looked at.')).toBeVisible()
  await dialog
    .getByLabel('Files with measured values')
    .setInputFiles({ name: 'study.csv', mimeType: 'text/csv', buffer: Buffer.from(wide) })
  await expect(dialog.getByText('study.csv: 1,500 rows, 4 columns.')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the table as a file' }).click(),
  ])
  const saved = readFileSync(await download.path())
  await dialog
    .getByLabel('Files with measured values')
    .setInputFiles({ name: 'black-box.json', mimeType: 'application/json', buffer: saved })
  await expect(dialog.getByText('black-box.json: 1,500 rows, 4 columns.')).toBeVisible()
  await use.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/^This table is too long for a link/)).toBeVisible()
  await expect(page).toHaveURL(/#race$/)
  await race.slider('Seeds').fill('10')
  await race.slider('Budget').fill('12')
  await race.start()
  await race.isFinished()
  await expect(race.results).toBeVisible()
})
