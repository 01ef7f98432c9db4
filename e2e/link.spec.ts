import samples from '../src/experiment/samples/explore.v1.json' with { type: 'json' }
import { expect, test } from './fixtures'
import type { Lab } from './pages/Lab'

/** A run with a bit of everything: other settings, a point of one's own, a look back. */
async function makeHistory(lab: Lab): Promise<string> {
  await lab.step(3)
  await lab.slider('Length-scale').fill('0.11')
  await lab.slider('Exploration ξ').fill('0.2')
  await lab.step(2)
  await lab.clickPlot(0.42)
  await lab.slider('Black-box noise').fill('0.5')
  await lab.step(2)
  await lab.isAfter(11)
  await lab.timeline.fill('9')
  await lab.isAfter(9)
  await lab.truth.click()
  return lab.link(({ view }) => view.at === 9 && !view.truth)
}

test('a link shows the very same numbers, words, settings and drawings in another browser, and after a reload', async ({
  lab,
  page,
  elsewhere,
}) => {
  await lab.openWithTables()
  const url = await makeHistory(lab)
  await elsewhere.openWithTables(new URL(url).hash)
  await elsewhere.isAfter(9)

  const rows = await lab.rows()
  expect(await elsewhere.rows()).toEqual(rows)
  expect(await elsewhere.settingsOnScreen()).toEqual(await lab.settingsOnScreen())
  await expect(elsewhere.explanation).toHaveText((await lab.explanation.textContent())!)
  await expect(elsewhere.spoken).toHaveText((await lab.spoken.textContent())!)
  expect(await elsewhere.markup()).toEqual(await lab.markup())

  await page.reload()
  await lab.isAfter(9)
  expect(page.url()).toBe(url)
  await lab.tables.click()
  expect(await lab.rows()).toEqual(rows)

  // The future that was looked back from is in it too.
  for (const { timeline } of [lab, elsewhere]) await timeline.fill('11')
  for (const { bayesian } of [lab, elsewhere]) await expect(bayesian.numbers).toHaveCount(11)
  expect(await elsewhere.rows()).toEqual(await lab.rows())
})

test('a link of the first version opens, and is written anew in the newest', async ({ lab }) => {
  const { address, opens } = samples.find(({ name }) => name === 'points of one’s own, other settings on the way')!
  await lab.openWithTables(address)
  await lab.isAfter(opens.view.at)
  const rows = await lab.bayesian.rows()
  expect(rows.map(({ value }) => Number(value))).toEqual(opens.record.map(({ y }) => expect.closeTo(y!, 9)))
  expect(await lab.link(({ view }) => view.at === opens.view.at)).toContain('#explore.v2.')
})
