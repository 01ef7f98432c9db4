import { expect, test } from './fixtures'
import { illegibleTexts } from './legible'

test.use({ viewport: { width: 1280, height: 720 } })

for (const [room, hash] of [
  ['Explore', ''],
  ['Race', '#race'],
  ['Taxi fares', '#taxi/table'],
  ['a lesson', '#learn/kernels/reach'],
] as const) {
  test(`${room} can be presented: nothing is written smaller than 18 pixels, and nothing lies over anything`, async ({
    page,
  }) => {
    await page.goto(`/${hash}`)
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await expect(page.getByRole('navigation', { name: 'Present' })).toBeAttached()
    expect(await illegibleTexts(page, 18)).toEqual({ small: [], overlapping: [] })
  })
}
