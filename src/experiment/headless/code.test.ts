import { expect, it } from 'vitest'
import { defaultDocument } from '../document'
import { emptyStudy } from '../measure/measureDocument'
import { racePresets } from '../racePresets'
import { answer } from '.'

const program = (document: unknown, rest: object = {}) =>
  answer('code', JSON.stringify({ document, library: 'optuna', ...rest })) as string

it('takes a run as `run` does, or as a link carries it: then as much of it as is shown', () => {
  const { setup, actions, view } = defaultDocument()
  const longer = [...actions, { do: 'step', count: 4 }]
  expect(program({ setup })).toContain('Evaluations so far: 16, of a budget of 16')
  expect(program({ setup, actions: longer })).toContain('Evaluations so far: 7,')
  expect(program({ setup, actions: longer, view: { ...view, at: 2 } })).toContain('Evaluations so far: 2,')
})

it('takes a race of a link, and one as `race` reads it', () => {
  const { document } = racePresets[0]!
  const own = document.searches.find(({ kind }) => kind === 'bayesian')!.name
  expect(program(document)).toContain(`# ${own}, on `)
  expect(program(document, { search: own })).toContain(`# ${own}, on `)
  const setup = { problem: 'branin', searches: [{ id: 'ours', kind: 'bayesian' }], budget: 9, seeds: [1, 2] }
  expect(program(setup)).toContain('# ours, on Branin')
  expect(() => program({ ...setup, searches: [{ id: 'grid', kind: 'grid' }] })).toThrow('none of them asks a model')
  expect(() => program(setup, { search: 'theirs' })).toThrow('“theirs” is no search that asks a model')
})

it('takes a study of the room Measure', () => {
  const parameters = [{ name: 'rate', type: 'float', low: 0, high: 1 }]
  const trials = [{ params: { rate: 0.5 }, value: 3, state: 'complete' }]
  expect(program({ ...emptyStudy(), parameters, trials, result: 'Yield (%)' })).toContain('Maximise Yield (%).')
  expect(() => program(emptyStudy())).toThrow('nothing is left to be searched')
})
