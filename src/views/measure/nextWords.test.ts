import { describe, expect, it } from 'vitest'
import { findAcquisition } from '../../acquisition'
import type { Ahead } from '../../store/measure/derived'
import { leftOutWords, optimumWords, outlookWords, settingWords, whyWords } from './nextWords'

const circumstances = {
  goal: 'maximize',
  result: 'Yield (%)',
  acquisition: findAcquisition('logei'),
  best: { number: 6, value: 70 },
  limit: undefined,
  design: 4,
} as const

const ahead = (mean: number | null, std: number | null, origin: Ahead['origin'] = 'model'): Ahead => ({
  params: { T: 62, Catalyst: null },
  mean,
  std,
  origin,
  trial: null,
})

describe('with a limit to be kept', () => {
  const limit = { output: 'Impurity (%)', keeps: 'at most', value: 2 } as const
  const limited = { ...circumstances, limit, acquisition: findAcquisition('eic') }

  it('it says how likely it is kept, and that both are weighed', () => {
    expect(whyWords({ ...ahead(71, 2), feasible: 0.82 }, limited)).toBe(
      'The model expects **Yield (%) = 71.0 ± 2.0** there. The chance that it keeps the limit, Impurity (%) ≤ 2, is **82 %**. The best result so far that keeps the limit is 70.0 (trial 6); this one beats it with a chance of 69 %. What it is expected to gain counts as much as it is likely to keep the limit.',
    )
    expect(whyWords({ ...ahead(71, 2), feasible: 0.4 }, { ...limited, best: null })).toContain(
      'No trial is known to keep the limit yet, so the model looks where one is likely to.',
    )
  })

  it('the setting to use says when none is safe enough', () => {
    expect(optimumWords('Yield (%)', { params: { T: 62 }, mean: 71, std: 2, feasible: 0.95 }, limit)).not.toContain('No setting')
    expect(optimumWords('Yield (%)', { params: { T: 62 }, mean: 71, std: 2, feasible: 0.5 }, limit)).toContain(
      'No setting is expected to keep it with a chance of 90 % yet: this one is the likeliest.',
    )
  })
})

describe('why the next experiment is where it is', () => {
  it('is told by what is expected, the chance to beat the best, and what pays for it', () => {
    expect(whyWords(ahead(71, 2), circumstances)).toBe(
      'The model expects **Yield (%) = 71.0 ± 2.0** there. The best result so far is 70.0 (trial 6); this one beats it with a chance of 69 %. On average it gains **1.4**, both because the result expected there is good and because the model is unsure of it.',
    )
    expect(whyWords(ahead(75, 1), circumstances)).toContain('mostly because the result expected there is good.')
    expect(whyWords(ahead(65, 8), circumstances)).toContain('mostly because the model is unsure of the place.')
  })

  it('turns with the goal', () => {
    expect(whyWords(ahead(65, 1), { ...circumstances, goal: 'minimize' })).toContain('more than 99 %')
  })

  it('is the question of an acquisition function that asks something else', () => {
    expect(whyWords(ahead(71, 2), { ...circumstances, acquisition: findAcquisition('ucb') })).toContain('asks: “')
  })

  it('is the design before the model can choose', () => {
    expect(whyWords(ahead(null, null, 'initial'), circumstances)).toBe(
      'The first 4 experiments fill the space evenly, so that the model can tell the inputs apart. After them the model chooses.',
    )
  })
})

describe('whether to go on', () => {
  it.each([
    [{ gain: 0.1, noiseSd: 0.5 }, 'You may want to stop', 'less than one result scatters'],
    [{ gain: 0.1, noiseSd: 0.001 }, 'You may want to stop', 'a narrow peak can still hide'],
    [{ gain: 5, noiseSd: 0.5 }, 'Going on should pay', 'scatters by about 0.50'],
  ])('%j', (outlook, ...parts) => {
    for (const part of parts) expect(outlookWords(outlook, 40)).toContain(part)
  })
})

it('a setting is read out as people write it', () => {
  expect(settingWords({ T: 62.5, rate: 0.00034, kind: null, on: true })).toBe('T = 62.5, rate = 0.00034, kind = none, on = true')
})

it('says how many trials the model leaves out', () => {
  expect(leftOutWords(0)).toBe('')
  expect(leftOutWords(1)).toContain('1 trial:')
  expect(leftOutWords(3)).toContain('3 trials:')
})
