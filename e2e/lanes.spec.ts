import { expect, test } from './fixtures'

test('a lane shows the search that is chosen in it, in every picture and word, and the link says so', async ({
  lab,
  elsewhere,
  page,
}) => {
  await lab.openWithTables()
  await page.getByRole('combobox', { name: 'Search in the first lane' }).selectOption('Tree-structured Parzen estimator')
  await page.getByRole('combobox', { name: 'Search in the second lane' }).selectOption('Grid search')
  await lab.runToEnd()
  await expect(lab.explanation).toContainText('the tree-structured Parzen estimator')
  const estimator = page.getByRole('region', { name: 'Tree-structured Parzen estimator' })
  await expect(estimator).toContainText('starts from the same 3 points, then goes by what it saw')
  await expect(page.getByRole('region', { name: 'Best value found' })).toContainText('TPE')
  await expect(page.getByRole('table', { name: 'Tree-structured Parzen estimator evaluations' })).toBeVisible()

  const link = await lab.link(({ view }) => view.lanes !== undefined && view.at === 16)
  await elsewhere.openWithTables(new URL(link).hash)
  expect(await elsewhere.markup()).toEqual(await lab.markup())
})
