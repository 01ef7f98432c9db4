import { describe, expect, it } from 'vitest'
import { GLOSSARY } from '../views/glossary/glossary'
import { lessons } from '.'
import type { Act } from './acts'
import { lightsOf, openFigure } from './figures'
import type { Said } from './figures/figure'
import type { Ask, Step } from './lesson'
import { piecesIn, textsOf } from './reading'
import { meansOfTests } from './testSupport'

const steps = lessons.flatMap((lesson) => lesson.steps.map((step) => ({ name: `${lesson.id}/${step.id}`, step })))

/** Answers a step on a figure of its own; what is judged. */
async function answered(step: Step, acts: readonly Act[]) {
  const figure = openFigure(step, meansOfTests)
  let said: Said = { mark: null, option: null }
  for (const act of acts) {
    if (act.do === 'mark') said = { ...said, mark: act.x }
    else if (act.do === 'option') said = { ...said, option: act.id }
    else figure.perform(act)
  }
  await new Promise<void>((resolve) => (figure.whenSettled ? figure.whenSettled(resolve) : resolve()))
  return figure.judge(said)
}

const piecesOf = (step: Step) => piecesIn(textsOf(step))

describe.each(steps.filter(({ step }) => step.ask))('the question of $name', ({ step }) => {
  const ask: Ask<never> = step.ask!

  it('is not answered before anybody did anything', async () => {
    expect(await answered(step, [])).not.toBe('right')
  })

  it('is answered by its right answer', async () => {
    expect(await answered(step, ask.answer)).toBe('right')
  })

  it.each(ask.wrong)('meets a wrong answer with $meets', async ({ acts, meets }) => {
    expect(await answered(step, acts)).toBe(meets === 'otherwise' ? meets : `miss:${meets}`)
  })

  it('has a wrong answer for every miss', () => {
    const met = ask.wrong.map(({ meets }) => meets)
    for (const { id } of ask.misses) expect(met).toContain(id)
  })

  it('names options that there are', () => {
    const options = ask.options?.map(({ id }) => id) ?? []
    const named = [ask.answer, ...ask.wrong.map(({ acts }) => acts)].flat().flatMap((act) => (act.do === 'option' ? act.id : []))
    for (const id of named) expect(options).toContain(id)
  })
})

describe.each(steps)('$name', ({ step }) => {
  it('explains only words of the glossary', () => {
    for (const piece of piecesOf(step))
      if (piece.is === 'link' && piece.kind === 'term') expect(GLOSSARY.has(piece.to), piece.to).toBe(true)
  })

  it('lights up only marks that there are', () => {
    for (const piece of piecesOf(step))
      if (piece.is === 'link' && piece.kind === 'mark') expect(lightsOf(step)).toContain(piece.to)
  })

  it('sets the figure only by what it knows, and that can be done', () => {
    const named = piecesOf(step).flatMap((piece) => (piece.is === 'link' && piece.kind === 'set' ? piece.to : []))
    expect([...new Set(named)].sort()).toEqual(Object.keys(step.sets ?? {}).sort())
    for (const acts of Object.values(step.sets ?? {})) {
      const figure = openFigure(step, meansOfTests)
      const before = figure.document()
      for (const act of acts) figure.perform(act)
      expect(figure.document()).not.toBe(before)
      figure.close?.()
    }
  })
})

it('every lesson asks at least twice, at least once for a prediction, and ends in the open', () => {
  for (const { id, steps } of lessons) {
    expect(steps.filter(({ ask }) => ask).length, id).toBeGreaterThanOrEqual(2)
    expect(
      steps.some(({ ask }) => ask?.reveal),
      id,
    ).toBe(true)
    expect(steps.at(-1)!.id, id).toBe('now-you')
  }
})

it('does not give a right answer away by its place among the options', () => {
  const places = steps.flatMap(({ step: { ask } }) => {
    const said = ask?.answer.find((act) => act.do === 'option')
    if (!ask?.options || said?.do !== 'option') return []
    const at = ask.options.findIndex(({ id }) => id === said.id)
    return at === 0 ? 'first' : at === ask.options.length - 1 ? 'last' : 'between'
  })
  for (const end of ['first', 'last'])
    expect(places.filter((place) => place === end).length / places.length, end).toBeLessThan(0.6)
})

it('asks for an action on the figure more often than for an option, in every lesson', () => {
  for (const { id, steps } of lessons) {
    const asked = steps.flatMap(({ ask }) => ask?.by ?? [])
    expect(asked.filter((by) => by !== 'option').length / asked.length, id).toBeGreaterThan(0.5)
  }
})

it('names no two lessons alike, and no two steps of one', () => {
  expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length)
  expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length)
})
