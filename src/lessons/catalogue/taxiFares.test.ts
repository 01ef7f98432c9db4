import { describe, expect, it } from 'vitest'
import { RECORDED_CONSTANT_RMSE } from '../../casestudy/constant'
import freshSeeds from '../../casestudy/measured/freshSeeds.json' with { type: 'json' }
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
  it.each<[Steps, number, number]>([
    ['linear', 22, 2],
    ['log', 12, 11],
  ])('how many of 25 trainings a grid wastes: %s', (steps, useless, low) => {
    const places = recordedGrid(steps)
    expect(places).toHaveLength(25)
    expect(places.filter(({ rmse }) => isCollapsed(rmse, RECORDED_CONSTANT_RMSE))).toHaveLength(useless)
    expect(places.filter(({ rmse }) => rmse! < 5)).toHaveLength(low)
  })

  it('that both find the same lowest score, and what that of equal steps is worth', () => {
    for (const steps of ['linear', 'log'] as const)
      expect(Math.min(...recordedGrid(steps).map(({ rmse }) => rmse!)).toFixed(2)).toBe('4.30')
    const { mean, sd } = freshSeeds['grid_lin|scaled|nyc-taxi-fare-5000.csv']
    expect(`${mean.toFixed(2)} ± ${sd.toFixed(2)}`).toBe('5.57 ± 1.96')
  })

  it('where its learning rates lie: four of five of equal steps in the last quarter of the logarithmic axis', () => {
    const rates = [...new Set(recordedGrid('linear').map(({ lr }) => lr))].sort((a, b) => a - b)
    const along = (rate: number) => Math.log(rate / 1e-4) / Math.log(1e-1 / 1e-4)
    expect(rates).toHaveLength(5)
    expect(rates.slice(0, 3).map((rate) => Number(rate.toPrecision(1)))).toEqual([0.0001, 0.02, 0.04])
    expect(rates.filter((rate) => along(rate) > 0.75)).toHaveLength(4)
    const factors = [...new Set(recordedGrid('log').map(({ lr }) => lr))].sort((a, b) => a - b)
    expect(factors.slice(0, 3).map((rate) => Number(rate.toPrecision(1)))).toEqual([0.0001, 0.0006, 0.003])
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

  it('what was timed', () => {
    expect([ARTICLE.bayesian, ARTICLE.grid].map(({ seconds }) => seconds!.toFixed(0))).toEqual(['584', '2449'])
    expect((['bayesian', 'grid'] as const).map((id) => line('article', id).seconds.toFixed(0))).toEqual(['82', '157'])
    expect((['bayesian', 'grid'] as const).map((id) => line('article', id).fits)).toEqual([30, 76])
    expect((['bayesian', 'grid'] as const).map((id) => line('article', id).evaluations)).toEqual([30, 25])
  })

  it('after which training all three lie below the guess', () => {
    const guess = line('fair', 'baseline').rmse!
    const firsts = (['grid', 'random', 'bayesian'] as const).map(
      (id) => bestSoFar(recordedPlaces('fair', id), 'evaluations').find(({ best }) => best < guess)!.at,
    )
    expect(Math.max(...firsts)).toBe(ALL_BELOW)
  })
})
