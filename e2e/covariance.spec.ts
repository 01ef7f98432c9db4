import { expect, test } from './fixtures'

test('The covariance of two places is read off a map, by pointer and by keyboard, before and after the evaluations', async ({
  lab,
  page,
}) => {
  await lab.open()
  await lab.step(3)
  await lab.button('More pictures').click()
  await page.getByRole('checkbox', { name: /^Covariance/ }).check()
  await page.keyboard.press('Escape')

  const panel = page.getByRole('region', { name: /^Covariance/ })
  const map = panel.getByRole('application', { name: 'Covariance of two places' })
  await expect(panel).toContainText('x = 0.4, x′ = 0.6: covariance')
  await map.focus()
  await map.press('ArrowRight')
  await map.press('ArrowUp')
  await expect(panel).toContainText('x = 0.41, x′ = 0.61: covariance')

  await panel.getByRole('button', { name: 'prior' }).click()
  const { width, height } = (await map.boundingBox())!
  await map.click({ position: { x: width / 2, y: height / 2 } })
  await expect(panel).toContainText('correlation 1.0.')

  await panel.getByRole('button', { name: 'evaluations' }).click()
  const matrix = panel.getByRole('application', { name: 'Covariance of two evaluations' })
  await matrix.press('ArrowRight')
  const table = panel.getByRole('table', { name: 'Covariance of the values, prior' })
  const places = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^(x|Evaluation 2)$/ }) })
  const [x, second] = await places.getByRole('cell').nth(0).or(places.getByRole('cell').nth(3)).allTextContents()
  expect(x).toBe(second)

  const link = await lab.link(({ view }) => view.pictures?.includes('covariance') === true)
  expect(link).toContain('#explore')
})
