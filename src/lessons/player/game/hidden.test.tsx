import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { problemOf } from '../../../experiment/setup'
import { numbered } from '../../../experiment/trace'
import { unhurried } from '../../../store/clock'
import { formatNumber, formatShort } from '../../../views/format'
import { GameContext, gameOfPage } from '../../game/useGame'
import { Playing } from './Playing'

/** The page of a game under way, with a value at each place of a few choices. */
function playing(code: string, choices: readonly (readonly number[])[]) {
  const page = gameOfPage({ recall: () => null, keep: () => {}, draw: () => 0, clock: unhurried })
  page.game.getState().open(code)
  for (const choice of choices) page.game.getState().evaluate(choice)
  const table = page.game.getState().table!
  const markup = renderToStaticMarkup(
    <GameContext value={page}>
      <Playing table={table} />
    </GameContext>,
  )
  return { table, markup }
}

// The link is that of the page: there is none without a browser.
globalThis.location ??= { origin: 'http://localhost', pathname: '/' } as Location

describe.each([
  ['k1-3', [[120], [640]]],
  ['m1-48213', [[50], [990]]],
  [
    'k2-4',
    [
      [120, 800],
      [640, 10],
    ],
  ],
  [
    'm2-48213',
    [
      [120, 800],
      [640, 10],
    ],
  ],
] as const)('the page of the game %s', (code, choices) => {
  const { table, markup } = playing(code, choices)
  const problem = problemOf(table.setup)

  it('says everything that the reader has measured', () => {
    for (const { y } of table.runs.you) expect(markup).toContain(formatNumber(y!, 4))
  })

  it('says nothing of what the black box is, of its range or of its optimum', () => {
    const own = new Set(table.runs.you.map(({ y }) => formatNumber(y!, 4)))
    for (const secret of [problem.name, problem.lesson, problem.tex]) expect(markup.replaceAll(code, '')).not.toContain(secret)
    for (const value of problem.range!)
      for (const digits of [4, 3])
        if (!own.has(formatNumber(value, digits))) expect(markup).not.toContain(formatNumber(value, digits))
  })

  it('says nothing of where the others have looked beyond the shared start', () => {
    const { bayesian, random } = table.runs
    const places = [bayesian, random].flatMap((trace) => numbered(trace).slice(table.setup.initialPoints))
    for (const { x } of places.filter(({ origin }) => origin !== 'initial'))
      for (const coordinate of x) {
        const text = formatShort(coordinate, 4)
        // An end of an axis is said by the board itself.
        if (text.length > 4) expect(markup).not.toContain(text)
      }
  })
})
