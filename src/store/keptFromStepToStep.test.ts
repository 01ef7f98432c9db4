import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { defaultDocument } from '../experiment/document'
import { defaultSetup } from '../experiment/setup'
import { listed } from '../problems/source'
import { type NamedSettings, withSettings } from '../search/modelSettings'
import type { Lab } from './lab'
import type { LabState } from './state'

const COUNTED = {
  maximize: '../acquisition/maximize',
  choleskyRow: '../numerics/linalg',
  solveRows: '../surrogate/forwardRows',
  reobserve: '../surrogate/gaussianProcess',
} as const

/** The workbench anew, with what takes time counted. */
async function countingLab() {
  vi.resetModules()
  for (const [name, path] of Object.entries(COUNTED)) {
    vi.doMock(path, async (original) => {
      const module = await original<Record<string, (...args: never[]) => unknown>>()
      return { ...module, [name]: vi.fn(module[name]) }
    })
  }
  return {
    ...(await import('./lab')),
    ...(await import('./derived')),
    maximize: vi.mocked((await import('../acquisition/maximize')).maximize),
    choleskyRow: vi.mocked((await import('../numerics/linalg')).choleskyRow),
    solveRows: vi.mocked((await import('../surrogate/forwardRows')).solveRows),
    reobserve: vi.mocked((await import('../surrogate/gaussianProcess')).reobserve),
  }
}

let here: Awaited<ReturnType<typeof countingLab>>
beforeAll(async () => {
  here = await countingLab()
})
afterAll(() => {
  for (const path of Object.values(COUNTED)) vi.doUnmock(path)
  vi.resetModules()
})

const startCounting = () => {
  for (const name of ['maximize', 'choleskyRow', 'solveRows', 'reobserve'] as const) here[name].mockClear()
}

/** Since the count began: rows of factors, rows of V over fixed places, values whitened, and maximisations. */
function work() {
  const rows = new Map<number, number>()
  for (const [all, from] of here.solveRows.mock.calls) {
    const { length } = all[0]!
    rows.set(length, (rows.get(length) ?? 0) + all.length - from)
  }
  return {
    factor: here.choleskyRow.mock.calls.length,
    grids: Object.fromEntries(rows),
    whitened: here.reobserve.mock.calls.length,
    maximised: here.maximize.mock.calls.length,
  }
}

/** What the panels of the workbench ask of a state: two moments in full, the axes, the next place, the sliders. */
function look(state: LabState) {
  const { selectMoments, selectReach, selectNext, selectCovariance, selectNoiseSd } = here
  const moments = selectMoments(state)
  for (const moment of [moments[state.view.at], moments[state.view.at - 1]]) [moment?.curves(), moment?.scores()]
  return [selectReach(state), selectNext(state), selectCovariance(state), selectNoiseSd(state), moments]
}

/** A workbench that was looked at, and the work that a change takes until it is looked at again. */
function watched(problem: 'forrester' | 'branin', at: number, model: Partial<NamedSettings> = {}) {
  const setup = defaultSetup(listed(problem))
  const document = defaultDocument()
  const lab = here.createLab({
    setup: { ...setup, model: withSettings(setup.model, model) },
    actions: [{ do: 'step', count: at }],
    view: { ...document.view, at },
  })
  look(lab.getState())
  const workOf = (act: (state: LabState) => void) => {
    startCounting()
    act(lab.getState())
    look(lab.getState())
    return work()
  }
  return { lab, workOf }
}

const momentsOf = (lab: Lab) => here.selectMoments(lab.getState())

/** Places of the line, of every fourth, and candidates; cells of the map, of the axes, and candidates. */
const SURVEYS = [
  ['forrester', [401, 101]],
  ['branin', [96 ** 2, 16 ** 2, 1028]],
] as const

describe.each(SURVEYS)('a model set by hand, on %s', (problem, grids) => {
  const oneRow = Object.fromEntries(grids.map((count) => [count, count === 401 ? 2 : 1]))

  it('keeps at a step all moments there are: a row more of the factor and of each grid, one next place', () => {
    const { lab, workOf } = watched(problem, 9)
    const before = momentsOf(lab)
    expect(workOf(({ nextStep }) => nextStep())).toEqual({ factor: 1, grids: oneRow, whitened: 1, maximised: 1 })
    expect(momentsOf(lab)).toHaveLength(11)
    before.forEach((moment, at) => {
      expect(momentsOf(lab)[at]).toBe(moment)
    })
  })

  it('asks for the next place once, whether it is shown first or evaluated at once', () => {
    const { lab, workOf } = watched(problem, 6)
    workOf(({ goTo }) => goTo(10))
    expect(work().maximised).toBe(4)
    expect(here.selectNext(lab.getState())!.x).toBeDefined()
    expect(work().maximised).toBe(4)
  })

  it.each([
    ['ξ', 'ei', { xi: 0.3 }],
    ['ξ', 'nei', { xi: 0.3 }],
    ['κ', 'ucb', { kappa: 1 }],
    ['the acquisition function', 'ei', { acquisition: 'pi' }],
  ] as const)('conditions nothing anew while %s of %s changes, and looks for one place', (_, acquisition, change) => {
    const { workOf } = watched(problem, 9, { acquisition })
    expect(workOf(({ setModel }) => setModel(change))).toEqual({ factor: 0, grids: {}, whitened: 0, maximised: 1 })
  })

  it('looks for the expected optimum once, whatever is asked of the model', () => {
    const { lab } = watched(problem, 9)
    const optimum = here.selectExpectedOptimum(lab.getState())
    expect(optimum).not.toBeNull()
    for (const change of [{ xi: 0.3 }, { acquisition: 'ucb' }, { kappa: 1 }] as const) {
      lab.getState().setModel(change)
      here.selectNext(lab.getState())
      startCounting()
      expect(here.selectExpectedOptimum(lab.getState())).toBe(optimum)
      expect(work()).toEqual({ factor: 0, grids: {}, whitened: 0, maximised: 0 })
    }
  })

  it('whitens values anew, and solves nothing, when y is standardised or no more', () => {
    const { workOf } = watched(problem, 9)
    const { factor, grids } = workOf(({ setModel }) => setModel({ standardize: false }))
    expect([factor, grids]).toEqual([0, {}])
  })

  it('is not asked for anything to show a slider where it was put', () => {
    const { lab } = watched(problem, 9)
    startCounting()
    lab.getState().setModel({ noiseSd: 0.2 })
    expect([here.selectNoiseSd(lab.getState()), here.selectCovariance(lab.getState())]).toEqual([
      0.2,
      lab.getState().setup.model.surrogate.covariance,
    ])
    expect(work()).toEqual({ factor: 0, grids: {}, whitened: 0, maximised: 0 })
  })

  it('looks back and forth without any work', () => {
    const { lab, workOf } = watched(problem, 9)
    for (const at of [8, 7]) workOf(({ goTo }) => goTo(at))
    expect(workOf(({ goTo }) => goTo(9))).toEqual({ factor: 0, grids: {}, whitened: 0, maximised: 0 })
    expect(lab.getState().view.at).toBe(9)
  })
})

describe('a fitted model', () => {
  it('is neither fitted nor conditioned anew while ξ changes', () => {
    const { workOf } = watched('forrester', 6, { fit: 'map' })
    const { maximised, ...others } = workOf(({ setModel }) => setModel({ xi: 0.3 }))
    expect(others).toEqual({ factor: 0, grids: {}, whitened: 0 })
    expect(maximised).toBe(1)
  })
})
