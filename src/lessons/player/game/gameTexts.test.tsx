import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { unhurried } from '../../../store/clock'
import { GLOSSARY } from '../../../views/glossary/glossary'
import { tradeIn } from '../../../views/glossary/trade'
import { lessons } from '../..'
import { readCode, turnsOf } from '../../game/challenge'
import { writeLine } from '../../game/line'
import { GameContext, type GameOfPage, gameOfPage } from '../../game/useGame'
import { createLearn } from '../../learnLab'
import { READING_LIMITS } from '../../reading'
import { LearnContext } from '../../useLearn'
import { Playing } from './Playing'
import { PlayStart } from './PlayStart'
import { Results } from './Results'
import ScoresPage from './ScoresPage'

// The words of the workbench have tests of their own, and its store none of its states outside a browser.
vi.mock('../../../views/workbench/Workbench', () => ({ Workbench: () => null }))

const CODE = 'm1-48213'
const challenge = readCode(CODE)!
const choices = Array.from({ length: turnsOf(challenge) }, (_, i) => [100 * i + 7])

/** A page of the game outside a browser; there a store shows the state that it began with. */
function page(draw: (of: GameOfPage) => ReactNode, made: number): string {
  const of = gameOfPage({ recall: () => null, keep: () => {}, draw: () => 0, clock: unhurried })
  of.game.getState().open(CODE)
  for (const choice of choices.slice(0, made)) of.game.getState().evaluate(choice)
  const rows = choices.map((_, i) => writeLine({ challenge, choices: choices.with(i, [i]), name: `P${i}` }))
  of.scores.getState().read([...rows, rows[0], 'nothing'].join('\n'), null)
  const now = {
    ...of,
    game: { ...of.game, getInitialState: of.game.getState },
    scores: { ...of.scores, getInitialState: of.scores.getState },
  }
  const learn = createLearn({ lessons, clock: unhurried, recall: () => null, keep: () => {} })
  return renderToStaticMarkup(
    <LearnContext value={learn}>
      <GameContext value={now}>{draw(of)}</GameContext>
    </LearnContext>,
  )
}

// The link is that of the page: there is none without a browser.
globalThis.location ??= { origin: 'http://localhost', pathname: '/' } as Location

const table = (of: GameOfPage) => of.game.getState().table!
const pages = [
  { name: 'the start', markup: page(() => <PlayStart />, 3) },
  { name: 'a game', markup: page((of) => <Playing table={table(of)} />, 3) },
  { name: 'the end', markup: page((of) => <Results table={table(of)} openInExplore={() => {}} />, choices.length) },
  { name: 'the results of a class', markup: page(() => <ScoresPage />, 0) },
]

/** What stands between the tags, an element that begins a line of its own on one. */
const textOf = (markup: string): string =>
  markup
    .replaceAll(
      /<\/?(p|h\d|li|td|th|tr|table|section|div|button|label|input|option|summary|caption)\b(?![^>]*class="term")[^>]*>/g,
      '\n',
    )
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')

it.each(pages)('$name says everything with numbers, in sentences that can be read', ({ markup }) => {
  expect(markup).not.toMatch(/NaN|undefined|Infinity|∞/)
  const sentences = textOf(markup).split(/(?<=[.?!:;])\s+|\n/)
  for (const sentence of sentences)
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(READING_LIMITS.sentence + 1)
})

it.each(pages)('$name explains every word of the trade that it says', ({ markup }) => {
  const explained = [...markup.matchAll(/data-term="([^"]*)"/g)].flatMap(([, ids]) => ids!.split(' '))
  const words = explained.map((id) => GLOSSARY.get(id)!.term.toLowerCase())
  expect(tradeIn(textOf(markup)).length).toBeGreaterThan(0)
  expect(tradeIn(textOf(markup)).filter((word) => !words.some((each) => each.includes(word.toLowerCase())))).toEqual([])
})
