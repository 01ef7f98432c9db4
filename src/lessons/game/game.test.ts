import { describe, expect, it } from 'vitest'
import { defaultDocument } from '../../experiment/document'
import { problemOf } from '../../experiment/setup'
import { unhurried } from '../../store/clock'
import { createLab } from '../../store/lab'
import { gainShareAt } from '../findings'
import { actionsOf, choiceAt, codeOf, readCode, setupOf } from './challenge'
import { endsOf, stepOf, tieOf } from './contestants'
import { createGame, type Game, isAnswered, isOver, wasTried } from './game'
import { merged, NO_GAMES, readKept, withGame } from './kept'
import { LEVELS } from './levels'

/** A shelf in place of the browser's. */
function shelf(text: string | null = null) {
  const kept = { text }
  return {
    kept,
    recall: () => kept.text,
    keep(next: string) {
      kept.text = next
    },
  }
}

const gameOn = (place = shelf(), clock: Parameters<typeof createGame>[0]['clock'] = unhurried) =>
  createGame({ recall: place.recall, keep: place.keep, draw: () => 0.5, clock })

const CODE = 'm1-48213'
const CHOICES = [50, 420, 790, 160, 530, 900, 270, 640, 10].map((share) => [share])
const tableOf = (game: Game) => game.getState().table!

function playAll(game: Game) {
  for (const choice of CHOICES) game.getState().evaluate(choice)
}

describe('a game', () => {
  it('begins with what everybody shares, and moves the opponents as far as the reader', () => {
    const game = gameOn()
    game.getState().open(CODE)
    expect(tableOf(game).runs.you).toHaveLength(3)
    expect(tableOf(game).runs.bayesian.map(({ x, y }) => ({ x, y }))).toEqual(
      tableOf(game).runs.you.map(({ x, y }) => ({ x, y })),
    )
    game.getState().evaluate([420])
    expect(tableOf(game).runs.you).toHaveLength(4)
    expect(tableOf(game).runs.you.at(-1)!.x).toEqual([0.42])
    expect(isAnswered(tableOf(game))).toBe(true)
  })

  it('does not let an evaluation be taken back, nor more be made than the budget', () => {
    const game = gameOn()
    game.getState().open(CODE)
    playAll(game)
    game.getState().evaluate([333])
    expect(tableOf(game).choices).toEqual(CHOICES)
    expect(isOver(tableOf(game))).toBe(true)
  })

  it('knows where was evaluated already', () => {
    const game = gameOn()
    game.getState().open(CODE)
    game.getState().evaluate([420])
    expect(wasTried(tableOf(game), [420])).toBe(true)
    expect(wasTried(tableOf(game), [421])).toBe(false)
  })

  it('moves the opponent between two drawings of the page, one evaluation each', () => {
    const waiting: (() => void)[] = []
    const game = gameOn(shelf(), { later: (call) => void waiting.push(call) })
    game.getState().open(CODE)
    const lengths = []
    while (waiting.length > 0) {
      lengths.push(tableOf(game).runs.bayesian.length)
      waiting.shift()!()
    }
    expect(lengths).toEqual([0, 1, 2, 3])
    expect(isAnswered(tableOf(game))).toBe(true)
  })

  it('has the opponent speak about each choice at the end, by the very models that Explore shows', () => {
    const game = gameOn()
    game.getState().open(CODE)
    game.getState().evaluate(CHOICES[0]!)
    expect(tableOf(game).opinions).toEqual([])
    for (const choice of CHOICES.slice(1)) game.getState().evaluate(choice)
    const { opinions, setup, choices, runs } = tableOf(game)
    expect(opinions).toHaveLength(choices.length)
    const document = { ...defaultDocument(), setup, actions: actionsOf(setup, choices) }
    for (const [i, opinion] of opinions.entries()) {
      const at = setup.initialPoints + i
      const lab = createLab({ ...document, view: { ...document.view, at } })
      expect(opinion!.own.x).toEqual(runs.you[at]!.x)
      expect(opinion!.share).toBeGreaterThanOrEqual(0)
      expect(opinion!.share).toBeLessThanOrEqual(1)
      // Along the axis the largest is known to the distance of two places of the curve.
      expect(opinion!.share).toBeCloseTo(Math.min(1, gainShareAt(lab.getState(), opinion!.own.x)), 2)
    }
  })

  it('gives a share of 1 to who goes where the opponent would go', () => {
    const game = gameOn()
    game.getState().open(CODE)
    const { setup } = tableOf(game)
    while (!isOver(tableOf(game))) {
      const next = stepOf(setup, tableOf(game).runs.you).at(-1)!.x
      game.getState().evaluate(choiceAt(problemOf(setup).space, next))
    }
    for (const opinion of tableOf(game).opinions) expect(opinion!.share).toBeGreaterThan(0.9)
  })
})

describe('what is kept of games', () => {
  it('is enough to go on after a reload, and to see the end again', () => {
    const place = shelf()
    const game = gameOn(place)
    game.getState().open(CODE)
    for (const choice of CHOICES.slice(0, 4)) game.getState().evaluate(choice)
    const later = gameOn(place)
    later.getState().open(CODE)
    expect(tableOf(later).choices).toEqual(CHOICES.slice(0, 4))
    expect(tableOf(later).runs).toEqual(tableOf(game).runs)
    for (const choice of CHOICES.slice(4)) later.getState().evaluate(choice)
    const { setup, runs } = tableOf(later)
    expect(readKept(place.kept.text!).games).toEqual([
      { code: CODE, choices: CHOICES, ends: { ...endsOf(setup, runs), tie: tieOf(problemOf(setup)) } },
    ])
  })

  it('is forgotten when asked for, and taken back', () => {
    const place = shelf()
    const game = gameOn(place)
    game.getState().open(CODE)
    playAll(game)
    const { kept } = game.getState()
    game.getState().forget()
    expect(readKept(place.kept.text!)).toEqual(NO_GAMES)
    game.getState().restore!()
    expect(readKept(place.kept.text!)).toEqual(kept)
    expect(game.getState().restore).toBeNull()
  })

  it('takes in what another tab has kept meanwhile', () => {
    const place = shelf()
    const [here, there] = [gameOn(place), gameOn(place)]
    here.getState().open(CODE)
    there.getState().open('e2-5')
    here.getState().evaluate([500])
    there.getState().evaluate([100, 200])
    here.getState().evaluate([600])
    expect(readKept(place.kept.text!).games.map(({ code, choices }) => [code, choices.length])).toEqual([
      [CODE, 2],
      ['e2-5', 1],
    ])
  })

  it('is merged by the game that went farther', () => {
    const ended = { code: CODE, choices: CHOICES, ends: { you: 1, bayesian: 0, random: 2, grid: 2, tie: 0.1 } }
    const begun = withGame(NO_GAMES, { code: CODE, choices: CHOICES.slice(0, 2) })
    expect(merged(begun, withGame(NO_GAMES, ended)).games).toEqual([ended])
    expect(merged(withGame(NO_GAMES, ended), begun).games).toEqual([ended])
  })

  it.each([
    ['damaged', '{'],
    ['of another kind', '{"format":"where-next inventory","version":1}'],
    ['newer', '{"format":"where-next games","version":2,"games":[]}'],
    ['impossible', '{"format":"where-next games","version":1,"games":[{"code":"m1-1","choices":[[5,5]]}]}'],
    ['beyond the axis', '{"format":"where-next games","version":1,"games":[{"code":"m1-1","choices":[[1001]]}]}'],
    [
      'over before its end',
      '{"format":"where-next games","version":1,"games":[{"code":"m1-1","choices":[],"ends":{"you":0,"bayesian":0,"random":0,"grid":0,"tie":0}}]}',
    ],
  ])('that is %s stays as it is, with a word about it, until it is forgotten', (_, text) => {
    const place = shelf(text)
    const game = gameOn(place)
    expect(game.getState().kept).toEqual(NO_GAMES)
    expect(game.getState().notice).toContain('cannot be read')
    game.getState().open(CODE)
    game.getState().evaluate([500])
    expect(game.getState().kept.games).toHaveLength(1)
    expect(place.kept.text).toBe(text)
    game.getState().forget()
    expect(readKept(place.kept.text!)).toEqual(NO_GAMES)
  })

  it('holds until the page is closed where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('denied')
    }
    const game = createGame({ recall: refuse, keep: refuse, draw: () => 0, clock: unhurried })
    expect(game.getState().notice).toContain('keeps nothing')
    game.getState().open(CODE)
    game.getState().evaluate([500])
    expect(game.getState().kept.games).toHaveLength(1)
    expect(game.getState().notice).toContain('cannot be stored')
  })
})

it('a new challenge is one that was not played', () => {
  const game = gameOn()
  const [level] = LEVELS
  const first = game.getState().drawCode(level!)
  expect(readCode(first)!.level).toBe(level)
  expect(codeOf({ level: level!, seed: 50_000 })).toBe(first)
  expect(setupOf(readCode(first)!).seed).toBe(50_000)
})
