import { describe, expect, it } from 'vitest'
import { readDocument, versionOf } from '../../experiment/room'
import { FLAT, MOST_PULLS, type SlotDocument, slotMachineRoom } from './document'
import { LAYERS } from './layers'
import { createSlotMachine, selectCounts, selectInterval, selectPosterior, selectPulls } from './machine'
import { countWords, layerWords, newestWords, probeWords } from './words'

const document = (others: Partial<SlotDocument> = {}): SlotDocument => ({
  seed: 5886,
  chance: 0.35,
  pulls: 0,
  prior: FLAT,
  layers: [],
  ...others,
})

const machine = (others?: Partial<SlotDocument>) => createSlotMachine(document(others))

describe('a slot machine', () => {
  it('brings everyone the same luck, one by one or ten at once', () => {
    const [one, ten] = [machine(), machine()]
    for (let i = 0; i < 10; i++) one.getState().pull(1)
    ten.getState().pull(10)
    expect(selectPulls(one.getState())).toEqual(selectPulls(ten.getState()))
    expect(selectCounts(ten.getState())).toEqual({ wins: 4, pulls: 10 })
  })

  it('wins about as often as its chance says', () => {
    expect(selectCounts(machine({ pulls: 1000 }).getState()).wins).toBe(364)
    expect(selectCounts(machine({ pulls: 1000, chance: 1 }).getState()).wins).toBe(1000)
    expect(selectCounts(machine({ pulls: 1000, chance: 0 }).getState()).wins).toBe(0)
  })

  it('can be pulled a thousand times and not once more', () => {
    const spent = machine({ pulls: 995 })
    spent.getState().pull(10)
    expect(selectCounts(spent.getState()).pulls).toBe(MOST_PULLS)
  })

  it('takes a prior to the nearest that there is', () => {
    const held = machine()
    held.getState().setPrior({ mean: 2, strength: 0 })
    expect(held.getState().document.prior.alpha).toBeCloseTo(0.495, 12)
    expect(() => readDocument(slotMachineRoom, 1, held.getState().document)).not.toThrow()
    held.getState().setPrior({ mean: -1, strength: 1e9 })
    expect(held.getState().document.prior).toEqual({ alpha: 2, beta: 198 })
  })

  it('counts what Back undoes', () => {
    const used = machine()
    used.getState().pull(1)
    used.getState().setPrior({ mean: 0.3 })
    expect(used.getState().change).toEqual({ id: 2, of: 'prior' })
  })

  it('keeps what follows from it until something changes', () => {
    const state = machine({ pulls: 20 }).getState()
    expect(selectPosterior(state)).toBe(selectPosterior(state))
  })
})

describe('its document', () => {
  it('opens to the same machine', () => {
    const content = JSON.parse(JSON.stringify(document({ pulls: 7, layers: LAYERS })))
    expect(readDocument(slotMachineRoom, versionOf(slotMachineRoom), content)).toEqual(content)
  })

  it('as it was written in version 1 opens to the same numbers for ever', () => {
    const written =
      '{"seed":5886,"chance":0.35,"pulls":100,"prior":{"alpha":2,"beta":3},"layers":["prior","posterior","interval"]}'
    const state = createSlotMachine(readDocument(slotMachineRoom, 1, JSON.parse(written))).getState()
    expect(selectCounts(state)).toEqual({ wins: 40, pulls: 100 })
    expect(selectPosterior(state)).toEqual({ alpha: 42, beta: 63 })
    expect(selectInterval(state).map((end) => end.toFixed(6))).toEqual(['0.308747', '0.494862'])
  })

  it.each([
    ['pulls', 1001],
    ['pulls', 2.5],
    ['chance', 1.5],
    ['seed', -1],
    ['prior', { alpha: 0, beta: 1 }],
    ['layers', ['everything']],
  ])('with a %s of %j is refused in a sentence', (field, value) => {
    expect(() => readDocument(slotMachineRoom, 1, { ...document(), [field]: value })).toThrow(`This link cannot be used`)
  })
})

describe('words', () => {
  it('count pulls and wins', () => {
    expect(countWords({ wins: 0, pulls: 0 })).toBe('No pull yet')
    expect(countWords({ wins: 1, pulls: 1 })).toBe('1 win in 1 pull')
    expect(countWords({ wins: 0, pulls: 2 })).toBe('0 wins in 2 pulls')
  })

  it('tell the newest pull', () => {
    expect(newestWords(machine().getState())).toBe('')
    expect(newestWords(machine({ pulls: 4 }).getState())).toBe('Pull 4: lost. 3 wins in 4 pulls.')
    expect(newestWords(machine({ pulls: 1000, chance: 1 }).getState())).toBe(
      'Pull 1000: won. 1000 wins in 1000 pulls. All pulls are spent.',
    )
  })

  it('say what every mark is worth', () => {
    const state = machine({ pulls: 10 }).getState()
    expect(LAYERS.map((layer) => layerWords(layer, state))).toEqual([
      'true p = 0.35',
      'prior, mean 0.5, strength 2',
      'likelihood, scaled to area 1',
      'MLE 0.4',
      'posterior',
      '95 % interval from 0.167 to 0.692',
      'MAP 0.4',
      'posterior mean 0.417',
    ])
  })

  it('say what the curves in sight are at a place', () => {
    const three = machine({ pulls: 3, prior: { alpha: 3, beta: 6 }, layers: ['prior', 'likelihood', 'posterior'] }).getState()
    expect(probeWords(three, 0.5)).toBe('p = 0.5: prior density 1.31, likelihood 0.125, posterior density 2.71')
    expect(probeWords(three, 0)).toBe('p = 0: prior density 0, likelihood 0, posterior density 0')
    expect(probeWords(machine({ prior: { alpha: 0.5, beta: 2 }, layers: ['prior'] }).getState(), 0)).toBe(
      'p = 0: prior density ∞',
    )
    expect(probeWords(machine({ pulls: 3 }).getState(), 0.5)).toBe('p = 0.5')
  })

  it('say so where there is no single best value', () => {
    const state = machine().getState()
    expect(layerWords('mle', state)).toBe('MLE: none before the first pull')
    expect(layerWords('map', state)).toBe('MAP: none, no single place is the highest')
  })
})
