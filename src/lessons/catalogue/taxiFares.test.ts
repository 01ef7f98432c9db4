import { describe, expect, it } from 'vitest'
import { RECORDED_CONSTANT_RMSE } from '../../casestudy/constant'
import { recordedGrid, recordedPlaces, recordedTable, type Steps } from '../../casestudy/recorded'
import type { Contestant, ProtocolId } from '../../casestudy/study'
import { bestSoFar } from '../../views/taxi/bestSoFar'
import { isCollapsed } from '../../views/taxi/collapsed'
import { ARTICLE } from '../../views/taxi/contestants'
import { ALL_BELOW } from './taxiFares'

const WHOLE = Number.POSITIVE_INFINITY

function line(protocol: ProtocolId, contestant: Contestant) {
  const { baseline, searches } = recordedTable(protocol, WHOLE)
  return contestant === 'baseline' ? baseline : searches.find(({ id }) => id === contestant)!
}

/** The score found, to the cent. */
const found = (protocol: ProtocolId, contestant: Contestant) => line(protocol, contestant).rmse!.toFixed(2)

/** Mean ± s.d. on fresh seeds, to the cent. */
function fresh(protocol: ProtocolId, contestant: Contestant): string {
  const { mean, sd } = line(protocol, contestant).freshSeeds!
  return `${mean.toFixed(2)} ± ${sd.toFixed(2)}`
}

describe('the lesson on the taxi fares says truly', () => {
  it.each<[Steps, number]>([
    ['linear', 22],
    ['log', 12],
  ])('how many of 25 trainings a grid wastes: %s', (steps, useless) => {
    const places = recordedGrid(steps)
    expect(places).toHaveLength(25)
    expect(places.filter(({ rmse }) => isCollapsed(rmse, RECORDED_CONSTANT_RMSE))).toHaveLength(useless)
  })

  it('where the middle of either grid stands', () => {
    for (const [steps, middle] of [
      ['linear', '0.04'],
      ['log', '0.003'],
    ] as const) {
      const { lr, l2 } = recordedGrid(steps)[12]!
      expect([lr, l2].map((value) => String(Number(value.toPrecision(1))))).toEqual([middle, middle])
    }
  })

  it('where its learning rates lie: four of five of equal steps in the last quarter of the logarithmic axis', () => {
    const rates = [...new Set(recordedGrid('linear').map(({ lr }) => lr))].sort((a, b) => a - b)
    const along = (rate: number) => Math.log(rate / 1e-4) / Math.log(1e-1 / 1e-4)
    expect(rates).toHaveLength(5)
    expect(rates.slice(0, 2).map((rate) => Number(rate.toPrecision(1)))).toEqual([0.0001, 0.02])
    expect(rates.filter((rate) => along(rate) > 0.75)).toHaveLength(4)
  })

  it('what scaling does to the guess', () => {
    expect(fresh('article', 'baseline')).toBe('5.67 ± 2.18')
    expect(fresh('fair', 'baseline')).toBe('4.48 ± 0.10')
    expect(Math.max(...line('article', 'baseline').freshSeeds!.values).toFixed(2)).toBe('8.93')
    expect(line('article', 'baseline').freshSeeds!.mean - line('fair', 'baseline').freshSeeds!.mean).toBeGreaterThan(1)
  })

  it('what the luckiest of thirty scores is worth', () => {
    expect(recordedPlaces('article', 'bayesian')).toHaveLength(30)
    expect(found('article', 'bayesian')).toBe('4.09')
    expect(fresh('article', 'bayesian')).toBe('7.29 ± 2.51')
  })

  it('what each search found, and what its pick is worth', () => {
    const searches = ['random', 'grid', 'bayesian', 'baseline'] as const
    expect(searches.map((id) => found('fair', id))).toEqual(['4.18', '4.30', '4.31', '4.38'])
    expect(searches.map((id) => fresh('fair', id))).toEqual(['4.47 ± 0.14', '4.91 ± 0.61', '4.57 ± 0.04', '4.48 ± 0.10'])
    const guess = line('fair', 'baseline').freshSeeds!
    for (const id of searches) expect(line('fair', id).freshSeeds!.mean).toBeGreaterThan(guess.mean - guess.sd)
  })

  it('that the grid is second at twenty evaluations, and up to which it was third', () => {
    const best = (shown: number) => {
      const { searches } = recordedTable('fair', shown)
      return (['random', 'grid', 'bayesian'] as const).map((name) => searches.find(({ id }) => id === name)!.rmse!)
    }
    expect(best(20).map((rmse) => rmse.toFixed(2))).toEqual(['4.18', '4.30', '4.31'])
    const leads = Array.from({ length: 25 }, (_, i) => {
      const [, grid, bayesian] = best(i + 1)
      return bayesian! - grid!
    })
    expect(leads.findIndex((lead) => lead > 0)).toBe(16)
    for (const lead of leads.slice(16)) expect(['0.01', '0.02']).toContain(lead.toFixed(2))
  })

  it('what was timed', () => {
    expect([ARTICLE.bayesian, ARTICLE.grid].map(({ seconds }) => seconds!.toFixed(0))).toEqual(['584', '2449'])
    expect((['bayesian', 'grid'] as const).map((id) => line('article', id).seconds.toFixed(0))).toEqual(['82', '157'])
    expect((['bayesian', 'grid'] as const).map((id) => line('article', id).fits)).toEqual([30, 76])
    expect((['bayesian', 'grid'] as const).map((id) => line('article', id).evaluations)).toEqual([30, 25])
    expect(recordedPlaces('article', 'grid').map(({ fits }) => fits)).toEqual(Array.from({ length: 25 }, () => 3))
    const grid = recordedTable('article', 10).searches.find(({ id }) => id === 'grid')!
    expect([grid.evaluations, grid.fits, grid.seconds.toFixed(0)]).toEqual([10, 30, '61'])
  })

  it('after which training all three lie below the guess', () => {
    const guess = line('fair', 'baseline').rmse!
    const firsts = (['grid', 'random', 'bayesian'] as const).map(
      (id) => bestSoFar(recordedPlaces('fair', id), 'evaluations').find(({ best }) => best < guess)!.at,
    )
    expect(Math.max(...firsts)).toBe(ALL_BELOW)
  })
})
