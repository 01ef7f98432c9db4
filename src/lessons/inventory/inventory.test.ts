import { describe, expect, it } from 'vitest'
import { lessons } from '..'
import { openFigure } from '../figures'
import { findStep } from '../learnRoom'
import { complaintsAbout } from '../reading'
import { meansOfTests } from '../testSupport'
import { type Item, inventory } from '.'
import { VARIANTS, type Variant } from './item'

const asked = inventory.flatMap((item) =>
  VARIANTS.map((variant) => ({ name: `${item.id}, variant ${variant + 1}`, item, variant })),
)

/** The verdict on an answer to an item. */
function answered({ of }: Item, variant: Variant, acts: readonly { readonly do: string }[]) {
  const figure = openFigure(of(variant), meansOfTests)
  let said: { mark: readonly number[] | null; option: string | null } = { mark: null, option: null }
  for (const act of acts as Parameters<typeof figure.perform>[0][]) {
    if (act.do === 'mark') said = { ...said, mark: act.x }
    else if (act.do === 'option') said = { ...said, option: act.id }
    else figure.perform(act)
  }
  return figure.judge(said)
}

it('has one item for each of the nineteen misconceptions, in their order', () => {
  expect(inventory.map(({ misconception }) => misconception)).toEqual(Array.from({ length: 19 }, (_, i) => `M${i + 1}`))
  expect(new Set(inventory.map(({ id }) => id)).size).toBe(19)
})

describe.each(asked)('$name', ({ item, variant }) => {
  const { ask } = item.of(variant)

  it('is not answered before anybody did anything', () => {
    expect(answered(item, variant, [])).not.toBe('right')
  })

  it('is answered by its right answer', () => {
    expect(answered(item, variant, ask!.answer)).toBe('right')
  })

  it.each(ask!.wrong)('meets a wrong answer with $meets', ({ acts, meets }) => {
    expect(answered(item, variant, acts)).toBe(meets === 'otherwise' ? meets : `miss:${meets}`)
  })

  it('names its misconception, and has a wrong answer that shows it', () => {
    expect(ask!.misses.map(({ misconception }) => misconception)).toEqual([item.misconception])
    expect(ask!.wrong.map(({ meets }) => meets)).toContain('miss')
  })

  it('reveals nothing: what is right is said when all are answered', () => {
    expect(ask!.reveal).toBeUndefined()
  })
})

it('asks before and after about different figures', () => {
  for (const item of inventory) expect(item.of(0).scene, item.id).not.toEqual(item.of(1).scene)
})

it('is taught by steps that there are', () => {
  for (const { id, teaches } of inventory) expect(findStep(lessons, teaches.lesson, teaches.step), id).toBeDefined()
})

it('is written in sentences of at most thirty words', () => {
  for (const { item, variant } of asked) {
    const lesson = { id: item.id, title: item.id, says: '', question: '', minutes: 1, steps: [item.of(variant)] }
    expect(complaintsAbout(lesson).filter((complaint) => complaint.includes('sentence of'))).toEqual([])
  }
})
