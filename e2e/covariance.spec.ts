import { expect, test } from './fixtures'

test('What the values at two places have to do with each other is read off a map and a slice, before and after the evaluations', async ({
  lab,
  page,
  elsewhere,
}) => {
  await lab.open()
  await lab.step(3)
  await lab.button('More pictures').click()
  await page.getByRole('checkbox', { name: /^Covariance/ }).check()
  await page.keyboard.press('Escape')

  // The map carries both cursors, by keyboard and by pointer.
  const panel = page.getByRole('region', { name: /^Covariance/ })
  const map = panel.getByRole('application', { name: 'Covariance of two places' })
  await expect(panel).toContainText('x = 0.4, x′ = 0.6: covariance')
  await map.press('ArrowRight')
  await map.press('ArrowUp')
  await expect(panel).toContainText('x = 0.41, x′ = 0.61: covariance')
  await panel.getByRole('button', { name: 'prior' }).click()
  const { width, height } = (await map.boundingBox())!
  await map.click({ position: { x: width / 2, y: height / 2 } })
  await expect(panel).toContainText('correlation 1.0.')
  await expect(panel).toContainText('Both cursors are at one place: f(x′) is f(x).')

  // The plot carries each of them alone.
  await lab.slider('Cursor x').press('PageDown')
  const place = await lab.slider('Cursor x').getAttribute('aria-valuetext')
  await expect(panel).toContainText(`${place}, x′ =`)
  await expect(panel).toContainText(/If f\(x\) were .*, f\(x′\) would be .* ± /)

  // Another value of f(x) tells another of f(x′).
  const taken = lab.slider('f(x) is taken to be')
  const told = await taken.getAttribute('aria-valuetext')
  await taken.press('PageDown')
  await expect(taken).not.toHaveAttribute('aria-valuetext', told!)

  // Between evaluations it is the matrix K, and its table.
  await panel.getByRole('button', { name: 'evaluations' }).click()
  await panel.getByRole('application', { name: 'Covariance of two evaluations' }).press('ArrowRight')
  const table = panel.getByRole('table', { name: 'Covariance of the values, prior' })
  const cellsOf = (name: string) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  const numbersOf = async (name: string) => (await cellsOf(name).textContent())!.slice(name.length)
  await expect.poll(async () => (await numbersOf('x')) === (await numbersOf('Evaluation 2'))).toBe(true)

  // A link shows the same.
  const says = (await panel.getByRole('paragraph').first().textContent())!
  const cursors = Array.from(says.matchAll(/= ([\d.]+)/g), ([, number]) => Number(number)).slice(0, 2)
  const isThere = ([x]: readonly number[], i: number) => Math.abs(x! - cursors[i]!) < 1e-3
  await elsewhere.page.goto(
    await lab.link(({ view }) => view.covariance?.between === 'evaluations' && view.cursors!.every(isThere)),
  )
  const there = elsewhere.page.getByRole('region', { name: /^Covariance/ })
  await expect(there).toContainText(says)
  await expect(there.getByRole('table', { name: 'Covariance of the values, prior' })).toBeAttached()
})
