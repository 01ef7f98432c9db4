import type { Page } from '@playwright/test'
import { problemOf } from '../src/experiment/setup'
import { readCode, setupOf, turnsOf } from '../src/lessons/game/challenge'
import { writeLine } from '../src/lessons/game/line'
import { seeded } from '../src/numerics/random'
import { violations } from './axe'
import { expect, test } from './fixtures'

async function isAccessible(page: Page) {
  expect(await violations(page)).toEqual([])
}

/** Choices as by a player of this number, in thousandths of the axes. */
function choicesOf(code: string, player: number): number[][] {
  const challenge = readCode(code)!
  const random = seeded(player)
  return Array.from({ length: turnsOf(challenge) }, () =>
    Array.from({ length: challenge.level.inputs }, () => Math.floor(1001 * random.uniform())),
  )
}

const evaluate = (page: Page) => page.getByRole('button', { name: /^Evaluate/ })
const lastAnswer = (page: Page) => page.getByRole('status', { name: 'Last answer' })

for (const code of ['k1-3', 'm2-48213']) {
  const challenge = readCode(code)!
  const problem = problemOf(setupOf(challenge))
  const isPlane = problem.space.length === 2

  test(`the game ${code} is played by keyboard alone, hides what it is until the end, and shows there what each choice was worth`, async ({
    page,
  }) => {
    await page.goto(`/#learn/play/${code}`)
    const board = isPlane
      ? page.getByRole('application', { name: 'Where to evaluate' })
      : page.getByRole('slider', { name: 'Where to evaluate' })
    await expect(board).toBeVisible()
    await isAccessible(page)
    const turns = turnsOf(challenge)
    for (let turn = 1; turn <= turns; turn++) {
      await expect(page.getByText(`Choice ${turn} of ${turns}`)).toBeVisible()
      expect(await page.locator('body').innerText()).not.toContain(problem.name)
      await board.focus()
      // From where the cross was last, always to somewhere else.
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press(turn % 2 === 1 ? 'PageUp' : 'PageDown')
      await page.keyboard.press('Shift+ArrowLeft')
      await page.keyboard.press('Enter')
      if (turn < turns) {
        await expect(lastAnswer(page)).toContainText(' gave ')
        await expect(lastAnswer(page)).toContainText('Bayesian optimization stands at')
      }
      // What was done is there again after the page was loaded anew.
      if (turn === 2) {
        await page.reload()
        await expect(page.getByText(`Choice 3 of ${turns}`)).toBeVisible()
      }
    }
    await expect(page.getByRole('heading', { level: 2, name: /won|draw/i })).toBeFocused()
    await expect(page.getByText(`The black box was “${problem.name}”.`)).toBeVisible()
    for (const name of ['You', 'Bayesian optimization', 'Random search', 'Grid search'])
      await expect(page.getByRole('region', { name, exact: true })).toContainText('regret')
    await page.getByRole('slider', { name: 'Your choice no.' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('status', { name: 'What it thought of this choice' })).toContainText(
      'Choice 2: at your place it expected',
    )
    await page.getByText('All choices as a table').click()
    await expect(page.getByRole('table').filter({ hasText: 'it would have gone to' }).getByRole('row')).toHaveCount(turns + 1)
    await isAccessible(page)
    await page.getByRole('link', { name: 'All games' }).click()
    await expect(page.getByRole('region', { name: 'Your games' })).toContainText('In 1 game against Bayesian optimization')
  })
}

test('a place is chosen by pointing or typing; the same place is not evaluated twice; a code leads to the same challenge', async ({
  page,
}) => {
  await page.goto('/#learn/play')
  await page.getByRole('textbox', { name: /^Code of a challenge/ }).fill('x9-1')
  await page.getByRole('button', { name: 'Play this challenge' }).click()
  await expect(page.getByRole('alert')).toContainText('There is no challenge with this code')
  await page.getByRole('textbox', { name: /^Code of a challenge/ }).fill('M1 48213')
  await page.getByRole('button', { name: 'Play this challenge' }).click()
  await expect(page).toHaveURL(/#learn\/play\/m1-48213$/)
  const board = page.getByRole('slider', { name: 'Where to evaluate' })
  await board.click()
  await expect(board).toHaveAttribute('aria-valuetext', 'x = 0.5')
  await evaluate(page).click()
  await expect(lastAnswer(page)).toContainText('x = 0.5 gave')
  await page.getByRole('textbox', { name: 'Place of the cross, x' }).fill('0.5')
  await page.keyboard.press('Enter')
  await expect(evaluate(page)).toBeDisabled()
  await expect(page.getByText('You have evaluated here already')).toBeVisible()
  await board.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Choice 2 of 9')).toBeVisible()
})

test('a lecturer pastes the rows of a class: every result is played again, and what does not count is told by row', async ({
  page,
}) => {
  const code = 'm1-48213'
  const challenge = readCode(code)!
  const lines = Array.from({ length: 8 }, (_, player) =>
    writeLine({ challenge, choices: choicesOf(code, player), name: `P${player}` }),
  )
  await page.goto(`/#learn/scores/${code}`)
  const rows = ['time\tresult', ...lines, lines[2]!, lines[3]!.replace(' P3', '').replace('/', '/1'), 'WN1 m2-1']
  await page.getByRole('textbox', { name: /^Rows of the sheet/ }).fill(rows.join('\n'))
  await page.getByRole('button', { name: 'Read the rows' }).click()
  await expect(page.getByRole('status', { name: 'What was read' })).toContainText('of 8 results beat Bayesian optimization')
  await expect(page.getByRole('region', { name: 'Result by result' }).getByRole('row')).toHaveCount(9)
  const refused = page.getByRole('region', { name: 'Rows that are left out' }).getByRole('listitem')
  await expect(refused).toHaveText([
    'Row 1 holds no result of the game.',
    'Row 10 is the same game as row 4: it counts once.',
    'Row 11 was changed or damaged on its way: its check letters do not fit its choices.',
    'Row 12 is not complete: a part of the line is missing.',
  ])
  await isAccessible(page)
})
