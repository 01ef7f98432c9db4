import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { targetOf } from '../experiment/raceDocument'
import { findProblem } from '../problems'
import type { Problem } from '../problems/problem'
import { listed } from '../problems/source'
import {
  selectMeasure,
  selectMoment,
  selectNext,
  selectProblem,
  selectRivals,
  selectTruth,
  selectValueRange,
} from '../store/derived'
import { createLab, type Lab } from '../store/lab'
import * as race from '../store/race/derived'
import { finishedRace, smallRace } from '../store/race/testSupport'
import { RaceContext } from '../store/race/useRace'
import { valueLevels } from './maps/levels'
import { panels } from './panels'
import { lineOf, scalesOf } from './race/chartModel'
import { raceAsCsv } from './race/exports'
import { RacePanel } from './race/RacePanel'
import { TargetPanel } from './race/TargetPanel'
import { WinRates } from './race/WinRates'
import { verdictWords } from './words/verdict'
import { Workbench } from './workbench/Workbench'

/** Black boxes of our list of which, for the time of these tests, nobody knows range or optimum. */
const forgotten = (['forrester', 'branin'] as const).map((id) => {
  const problem: Problem = findProblem(id)
  return { problem, known: { range: problem.range, optimum: problem.optimum } }
})
beforeAll(() => {
  for (const { problem } of forgotten) {
    Reflect.deleteProperty(problem, 'range')
    Reflect.deleteProperty(problem, 'optimum')
  }
})
afterAll(() => {
  for (const { problem, known } of forgotten) Object.assign(problem, known)
})

/** A Lab of which a picture made outside a browser shows the present state. */
const asDrawn = (lab: Lab): Lab => ({ ...lab, getInitialState: lab.getState })

describe.each(['forrester', 'branin'] as const)('the workbench over %s, of which nobody knows range or optimum', (id) => {
  const played = (budget = 8) => {
    const lab = createLab()
    lab.getState().setSource(listed(id))
    lab.getState().setContest({ budget })
    lab.getState().goTo(budget)
    lab.getState().show({ measure: 'regret', truth: true })
    return lab
  }

  it('goes on to the end, with axes that hold what was measured', () => {
    const state = played().getState()
    expect(state.run.trace).toHaveLength(8)
    const [low, high] = selectValueRange(state)
    for (const { y } of state.run.trace) {
      expect(y).toBeGreaterThanOrEqual(low)
      expect(y).toBeLessThanOrEqual(high)
    }
    const { mean, sd } = selectMoment(state).curves()
    expect([...mean, ...sd, low, high].every(Number.isFinite)).toBe(true)
    expect(selectNext({ ...state, view: { ...state.view, at: 7 } })!.x.every(Number.isFinite)).toBe(true)
  })

  it('compares searches by their values: there is no regret', () => {
    const state = played().getState()
    expect(selectMeasure(state)).toBe('value')
    const rivals = selectRivals(state).map(({ trace }) => trace)
    const searches = [state.run.trace, ...rivals].map((trace, i) => ({ name: `search ${i}`, trace }))
    const words = verdictWords({ problem: selectProblem(state), searches, noisy: false, truth: true })
    expect(words).toContain('Nobody knows the best value of this black box')
    expect(words).toMatch(/found (the best value|equally good values)/)
    expect(words).not.toMatch(/simple regret|NaN|undefined/)
  })

  it('has colours for its values', () => {
    const state = played().getState()
    const values = id === 'branin' ? state.run.trace.map(({ y }) => y!) : selectTruth(state).map(({ y }) => y)
    const { pale, deep, share } = valueLevels(selectProblem(state), values)
    expect([pale, deep, ...values.map(share)].every(Number.isFinite)).toBe(true)
    expect(Number.isFinite(valueLevels(selectProblem(state), []).pale)).toBe(true)
  })

  it('draws all its panels, and offers no regret', () => {
    // Maps ask the browser for its theme.
    const parts = panels.flatMap((panel) => (id === 'branin' && panel.id === 'belief' ? [] : [panel.id]))
    const markup = renderToStaticMarkup(<Workbench lab={asDrawn(played())} parts={parts} />)
    expect(markup).toContain('Nobody knows the best value')
    expect(markup).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('a race on a black box of which nobody knows range or optimum', () => {
  it('is won by the best value, without target or regret', async () => {
    const get = await finishedRace({ ...smallRace, view: { ...smallRace.view, measure: 'regret', target: 0.5 } })
    const [state, { contest }] = [get(), get()]
    expect(targetOf(contest, state.view)).toBeNull()
    expect(race.selectView(state).measure).toBe('value')
    const standings = race.selectStandings(state)
    for (const { outcome, reach } of standings) {
      expect(outcome.regret).toBeNull()
      expect(outcome.value).not.toBeNull()
      expect(reach).toEqual({ toTarget: null, reached: null, left: 0 })
    }
    const { shares, contests } = race.selectWins(state)
    expect(contests).toBe(10)
    expect(shares.reduce((sum, share) => sum + share!.value, 0)).toBeCloseTo(1, 12)

    const problem = race.selectProblem(state)
    const lines = standings.map(({ records }) => lineOf(records, problem, race.selectView(state)))
    for (const drawn of [lines, []]) {
      const { y } = scalesOf(problem, 8, race.selectView(state), drawn, null, { left: 0, right: 9, top: 0, bottom: 9 })
      expect(y.domain().every(Number.isFinite)).toBe(true)
    }
    expect(raceAsCsv(contest, standings)).not.toMatch(/NaN|undefined|null/)
  })

  it('draws its panels', async () => {
    const get = await finishedRace()
    const store = { getState: get, getInitialState: get, subscribe: () => () => undefined, setState: () => undefined }
    const drawn = (panel: React.ReactNode) => renderToStaticMarkup(<RaceContext value={store}>{panel}</RaceContext>)
    expect(drawn(<TargetPanel />)).toBe('')
    expect(drawn(<WinRates />)).toContain('10 seeds finished by all')
    const panel = drawn(<RacePanel sides={null} openInExplore={() => undefined} />)
    expect(panel).toContain('Best value so far on Branin')
    expect(panel).not.toMatch(/NaN|undefined/)
  })
})
