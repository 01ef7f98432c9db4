import { describe, expect, it } from 'vitest'
import { classGains, readClass, readFile, wholeGain } from './classGains'
import { type Answers, type Kept, newKept, readKept } from './kept'

const person = (seed: number, before: Answers, after: Answers): Kept => ({ ...newKept(0), seed, before, after })

describe('what a class gained', () => {
  const people = [
    person(1, { reach: 'miss', scale: 'right' }, { reach: 'right', scale: 'right' }),
    person(2, { reach: 'other' }, { reach: 'right' }),
    person(3, { reach: 'right' }, { reach: 'miss' }),
    person(4, { reach: 'miss' }, {}),
  ]
  const of = (id: string) => classGains(people).find((item) => item.id === id)!

  it('is counted item by item, over those who answered both times', () => {
    const reach = of('reach')
    expect(reach.before!.value).toBe(1 / 4)
    expect(reach.after!.value).toBe(2 / 3)
    expect(reach.paired).toBe(3)
    expect(reach.gain!.value).toBeCloseTo(1 / 3, 12)
  })

  it('has an interval that holds it and lies in [−1, 1], the same each time', () => {
    const [low, high] = of('reach').gain!.interval!
    expect(low).toBeGreaterThanOrEqual(-1)
    expect(high).toBeLessThanOrEqual(1)
    expect(low).toBeLessThan(of('reach').gain!.value)
    expect(high).toBeGreaterThan(of('reach').gain!.value)
    expect(of('reach')).toEqual(classGains(people).find(({ id }) => id === 'reach'))
  })

  it('has no interval of one person, and no gain of nobody', () => {
    expect(of('scale').gain).toEqual({ value: 0, interval: null })
    expect(of('boxes')).toMatchObject({ before: null, after: null, paired: 0, gain: null })
  })

  it('is the mean of the people’s own over all items', () => {
    expect(wholeGain(people)!.value).toBeCloseTo((0.5 + 1 - 1) / 3, 12)
    expect(wholeGain([])).toBeNull()
  })

  it('narrows as the class grows: a percentile interval of a known share', () => {
    const half = Array.from({ length: 200 }, (_, i) => person(i, { reach: 'miss' }, { reach: i % 2 ? 'right' : 'miss' }))
    const [low, high] = classGains(half).find(({ id }) => id === 'reach')!.gain!.interval!
    // The standard error of a half over 200 is 0.0354.
    expect(low).toBeGreaterThan(0.5 - 2.5 * 0.0354)
    expect(low).toBeLessThan(0.5 - 1.5 * 0.0354)
    expect(high).toBeGreaterThan(0.5 + 1.5 * 0.0354)
    expect(high).toBeLessThan(0.5 + 2.5 * 0.0354)
  })
})

it('leaves out what is no file of the inventory, takes the later of two of one person, and says both', () => {
  const file = (name: string, kept: unknown) => readFile(name, JSON.stringify(kept), readKept)
  const { people, complaints } = readClass([
    file('a.json', person(1, { reach: 'miss' }, {})),
    file('b.json', { some: 'thing' }),
    readFile('c.json', '{', readKept),
    file('d.json', person(1, { reach: 'right' }, {})),
  ])
  expect(people).toEqual([person(1, { reach: 'right' }, {})])
  expect(complaints.map((each) => each.slice(0, 6))).toEqual(['b.json', 'c.json', 'd.json'])
})
