import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acquisitionIds } from '../acquisition'
import { type Document, defaultDocument, PHASES, type View } from '../experiment/document'
import { exploreRoom } from '../experiment/exploreRoom'
import { decodeLink, encodeLink } from '../experiment/room'
import { defaultSetup } from '../experiment/setup'
import { replay, type Trace } from '../experiment/trace'
import { findProblem } from '../problems'
import { listed } from '../problems/source'
import { covarianceOf } from '../search/kernelFor'
import type { FitMethod } from '../search/modelSettings'
import { kernelIds } from '../surrogate/kernels'
import { between, check } from '../testSupport'
import type { Clock } from './clock'
import { selectFork, selectGhost, selectMoment, selectNext, selectOutdated, selectRivals, selectShown } from './derived'
import { createLab, type Lab, selectDocument } from './lab'
import type { LabState } from './state'

const usual = defaultDocument()

/** A workbench on a document, or on the default one with another view. */
const labWith = (view: Partial<View> = {}, document: Document = usual) =>
  createLab({ ...document, view: { ...document.view, ...view } })

/** Does something and gives the state after it. */
const on = (lab: Lab, act: (state: LabState) => void): LabState => {
  act(lab.getState())
  return lab.getState()
}

/** What every state must have, whoever led to it: a moment that is there, a record that is the replay. */
function isSound(state: LabState): void {
  const { setup, actions, run, view } = state
  expect(run).toEqual(replay(setup, actions))
  expect(view.at).toBeLessThanOrEqual(run.trace.length)
  if (view.phase === 'evaluate') expect(run.trace[view.at]).toBeDefined()
  expect(selectMoment(state).model.members.length).toBeGreaterThan(0)
}

describe('a workbench', () => {
  it.each([
    ['a moment beyond the evaluations there are', { at: 60 }],
    ['the next evaluation revealed where there is none', { at: 3, phase: 'evaluate' }],
    ['an evaluation revealed after the last', { at: 60, phase: 'evaluate' }],
  ] as const)('opened with %s shows the last one there is', (_, view) => {
    for (const state of [
      labWith(view).getState(),
      on(labWith(), ({ open }) => open({ ...usual, view: { ...usual.view, ...view } })),
    ]) {
      isSound(state)
      expect(state.view).toMatchObject({ at: 3, phase: 'choose' })
    }
  })

  it('whose budget is lowered to the moment shown, or below it, while an evaluation is revealed, goes back to a moment there is', () => {
    for (const budget of [5, 4, 1]) {
      const lab = labWith()
      on(lab, ({ goTo }) => goTo(8))
      on(lab, ({ goTo }) => goTo(5))
      on(lab, ({ goToPhase }) => goToPhase('evaluate'))
      const state = on(lab, ({ setContest }) => setContest({ budget }))
      isSound(state)
      expect(state.view).toMatchObject({ at: budget, phase: 'choose' })
    }
  })

  it('whose budget is lowered and raised again has its run back', () => {
    const lab = labWith()
    const { run } = on(lab, ({ goTo }) => goTo(12))
    on(lab, ({ setContest }) => setContest({ budget: 5 }))
    expect(on(lab, ({ setContest }) => setContest({ budget: 16 })).run).toEqual(run)
  })

  it.each(acquisitionIds)('with the acquisition function %s steps, and opens from its link to the same', async (acquisition) => {
    const lab = labWith()
    on(lab, ({ setModel }) => setModel({ acquisition }))
    isSound(on(lab, ({ goTo }) => goTo(6)))
    const document = selectDocument(lab.getState())
    const other = createLab(await decodeLink(exploreRoom, await encodeLink(exploreRoom, document)))
    expect(selectDocument(other.getState())).toEqual(document)
    expect(other.getState().run).toEqual(lab.getState().run)
    expect(selectNext(other.getState())).toEqual(selectNext(lab.getState()))
  })

  it.each(kernelIds)('with the kernel %s goes on, and has a curve of numbers', (kind) => {
    const lab = labWith()
    on(lab, ({ setModel }) => setModel({ covariance: covarianceOf(kind, findProblem('forrester')) }))
    const state = on(lab, ({ goTo }) => goTo(5))
    isSound(state)
    const { mean, sd } = selectMoment(state).curves()
    expect([...mean, ...sd].every(Number.isFinite)).toBe(true)
  })
})

describe('stepping', () => {
  it('back and forward again shows the same to the last bit, and a drag leads to the same as steps', () => {
    const lab = labWith()
    const seen = [4, 5, 6, 7].map(() => selectShown(on(lab, ({ nextStep }) => nextStep())))
    expect(seen.map(({ length }) => length)).toEqual([4, 5, 6, 7])
    for (const trace of seen.toReversed().slice(1))
      expect(selectShown(on(lab, ({ previousStep }) => previousStep()))).toEqual(trace)
    expect(selectShown(on(lab, ({ goTo }) => goTo(7)))).toEqual(seen[3])
    expect(on(labWith(), ({ goTo }) => goTo(7)).run).toEqual(lab.getState().run)
  })

  it('keeps within start and budget', () => {
    const lab = labWith()
    expect(on(lab, ({ goTo }) => goTo(99)).view.at).toBe(16)
    expect(on(lab, ({ nextStep }) => nextStep()).view.at).toBe(16)
    on(lab, ({ goTo }) => goTo(0))
    expect(on(lab, ({ previousStep }) => previousStep()).view.at).toBe(0)
    expect(on(lab, ({ goTo }) => goTo(-5)).view.at).toBe(0)
    expect(lab.getState().run.trace).toHaveLength(16)
  })

  it('by phases leads to the same as whole steps; Evaluate asks the black box, and only Fit tells the model', () => {
    const lab = labWith()
    for (const [phase, at, made] of [
      ['evaluate', 3, 4],
      ['fit', 4, 4],
      ['score', 4, 4],
      ['choose', 4, 4],
      ['evaluate', 4, 5],
      ['fit', 5, 5],
    ] as const) {
      const state = on(lab, ({ nextPhase }) => nextPhase())
      expect([state.view.phase, state.view.at, state.run.trace.length]).toEqual([phase, at, made])
      isSound(state)
    }
    expect(lab.getState().run).toEqual(on(labWith(), ({ goTo }) => goTo(5)).run)
  })

  it('back from a revealed evaluation returns to before it; after the last there are no phases left', () => {
    const lab = labWith()
    on(lab, ({ goToPhase }) => goToPhase('evaluate'))
    expect(on(lab, ({ previousStep }) => previousStep()).view).toMatchObject({ at: 3, phase: 'choose' })
    on(lab, ({ goTo }) => goTo(15))
    on(lab, ({ goToPhase }) => goToPhase('evaluate'))
    expect(on(lab, ({ goToPhase }) => goToPhase('fit')).view.at).toBe(16)
    for (const phase of PHASES.slice(1)) expect(on(lab, ({ goToPhase }) => goToPhase(phase)).view.phase).toBe('fit')
  })

  it('shares its first points with random search, not with the grid', () => {
    const state = on(labWith(), ({ goTo }) => goTo(16))
    const [grid, random] = selectRivals(state).map(({ trace }) => trace) as [Trace, Trace]
    const places = (trace: Trace) => trace.slice(0, 3).map(({ x }) => x)
    expect(places(random)).toEqual(places(state.run.trace))
    expect(places(grid)).not.toEqual(places(state.run.trace))
    expect([grid.length, random.length]).toEqual([16, 16])
  })

  it('plays to the end, and begins again from the start', () => {
    const lab = labWith()
    on(lab, ({ goTo }) => goTo(16))
    expect(on(lab, ({ setPlaying }) => setPlaying(true))).toMatchObject({ playing: true, view: { at: 0 } })
  })
})

describe('a setting changed in the middle of a run', () => {
  const changed = () => {
    const lab = labWith()
    on(lab, ({ goTo }) => goTo(7))
    const before = lab.getState()
    on(lab, ({ setModel }) => setModel({ covariance: { ...before.run.model.surrogate.covariance, lengthscale: [0.05] } }))
    return { lab, before }
  }

  it('changes what the model believes and no evaluation, and says which were chosen otherwise', () => {
    const { lab, before } = changed()
    const state = lab.getState()
    expect(state.run.trace).toBe(before.run.trace)
    expect(selectMoment(state).curves().mean).not.toEqual(selectMoment(before).curves().mean)
    expect(selectOutdated(state)).toEqual([4, 5, 6, 7])
    on(lab, ({ setModel }) => setModel({ covariance: before.run.model.surrogate.covariance }))
    expect(selectOutdated(lab.getState())).toEqual([])
  })

  it('holds for the next step, and for all when it is played again; the old run stays as a ghost', () => {
    const { lab, before } = changed()
    on(lab, ({ nextStep }) => nextStep())
    expect(selectOutdated(lab.getState())).toEqual([4, 5, 6, 7])
    const again = on(lab, ({ rerun }) => rerun())
    isSound(again)
    expect(again.run.trace.slice(0, 3)).toEqual(before.run.trace.slice(0, 3))
    expect(again.run.trace[3]!.x).not.toEqual(before.run.trace[3]!.x)
    expect(selectOutdated(again)).toEqual([])
    expect(selectGhost(again)!.trace.slice(0, 7)).toEqual(before.run.trace)
    expect(on(lab, ({ forgetGhost }) => forgetGhost()).ghost).toBeNull()
  })

  it('parts the ways when looking back: the record goes on where it went, the model where it would go now', () => {
    const { lab, before } = changed()
    expect(selectFork(lab.getState())).toBeNull()
    const state = on(lab, ({ goTo }) => goTo(4))
    const { recorded, next } = selectFork(state)!
    expect(recorded).toBe(before.run.trace[4])
    expect(next).toBe(selectNext(state))
    expect(next.x).not.toEqual(recorded.x)

    const along = on(lab, ({ nextStep }) => nextStep())
    expect(selectShown(along).at(-1)).toBe(recorded)

    on(lab, ({ goTo }) => goTo(4))
    const branched = on(lab, ({ branch }) => branch())
    isSound(branched)
    expect(selectFork(branched)).toBeNull()
    expect(selectShown(on(lab, ({ nextStep }) => nextStep())).at(-1)!.x).toEqual(next.x)
    expect(selectGhost(lab.getState())!.trace).toEqual(before.run.trace)
    expect(selectGhost(lab.getState())!.apart.map(({ number }) => number)).toEqual([5])
  })

  it('parts nothing without a change, nor during the initial design', () => {
    const lab = labWith()
    on(lab, ({ goTo }) => goTo(9))
    for (const at of [1, 2, 3, 5, 8]) expect(selectFork(on(lab, ({ goTo }) => goTo(at)))).toBeNull()
  })

  it('of the contest plays the run again under it', () => {
    const lab = labWith()
    const { run } = on(lab, ({ goTo }) => goTo(8))
    const noisy = on(lab, ({ setContest }) => setContest({ noise: 0.5 }))
    isSound(noisy)
    expect(noisy.view.at).toBe(8)
    expect(noisy.run.trace[0]!.x).toEqual(run.trace[0]!.x)
    expect(noisy.run.trace[0]!.y).not.toEqual(run.trace[0]!.y)
    const seeded = on(lab, ({ newSeed }) => newSeed())
    isSound(seeded)
    expect([seeded.setup.seed, seeded.view.at]).toEqual([12, 8])
    const few = on(labWith(), ({ setContest }) => setContest({ initialPoints: 6 }))
    expect([few.view.at, few.run.trace.length]).toEqual([6, 6])
  })

  it.each([
    ['a new seed', (s: LabState) => s.newSeed(), 6],
    [
      'another seed while looking back before it',
      (s: LabState) => {
        s.goTo(3)
        s.setSeed(40)
      },
      4,
    ],
    ['other noise', (s: LabState) => s.setContest({ noise: 0.5 }), 6],
  ])('keeps a place chosen by hand at its number: %s', (_, change, length) => {
    const lab = labWith()
    on(lab, ({ choose }) => choose([0.3]))
    on(lab, ({ goTo }) => goTo(6))
    const state = on(lab, change)
    isSound(state)
    expect(state.run.trace).toHaveLength(length)
    expect(state.run.trace.filter(({ origin }) => origin === 'you')).toEqual([state.run.trace[3]])
    expect(state.run.trace[3]).toMatchObject({ x: [0.3], origin: 'you' })
  })

  it.each([2, 3, 6])('to %d initial points keeps a place that was chosen by hand among them', (initialPoints) => {
    const lab = labWith({}, { ...usual, actions: [{ do: 'step', count: 1 }] })
    on(lab, ({ choose }) => choose([0.3]))
    on(lab, ({ setModel }) => setModel({ xi: 0.2 }))
    const state = on(lab, ({ setContest }) => setContest({ initialPoints }))
    isSound(state)
    expect([state.view.at, state.run.trace.length, state.run.model.acquisition.xi]).toEqual([initialPoints, initialPoints, 0.2])
    expect(state.run.trace[1]).toMatchObject({ x: [0.3], origin: 'you' })
  })

  it('of the black box begins anew with a budget for as many inputs', () => {
    const lab = labWith()
    on(lab, ({ goTo }) => goTo(8))
    const state = on(lab, ({ setSource }) => setSource(listed('branin')))
    isSound(state)
    expect([state.setup.budget, state.view.at, state.run.trace.length]).toEqual([25, 5, 5])
  })

  it('is counted and named, so that Back can undo it; steps and views are not', () => {
    const lab = labWith()
    const names = [
      (s: LabState) => s.setModel({ xi: 0.1 }),
      (s: LabState) => s.setContest({ noise: 0.1 }),
      (s: LabState) => s.setSeed(3),
      (s: LabState) => s.choose([0.5]),
      (s: LabState) => s.rerun(),
      (s: LabState) => s.forgetGhost(),
    ].map((act) => on(lab, act).change)
    expect(names.map(({ of }) => of)).toEqual(['xi', 'noise', 'seed', 'choose', 'rerun', 'ghost'])
    expect(names.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6])
    on(lab, ({ nextStep }) => nextStep())
    on(lab, ({ show }) => show({ truth: false }))
    expect(lab.getState().change.id).toBe(6)
  })
})

describe('a place of one’s own', () => {
  it('is evaluated, counts against the budget, and is told apart', () => {
    const lab = labWith()
    const state = on(lab, ({ choose }) => choose([0.3]))
    isSound(state)
    expect(state.run.trace[3]).toMatchObject({ x: [0.3], origin: 'you', y: findProblem('forrester').evaluate(0.3) })
    expect(on(lab, ({ nextStep }) => nextStep()).run.trace.map(({ origin }) => origin)).toEqual([
      'initial',
      'initial',
      'initial',
      'you',
      'model',
    ])
  })

  it('is ignored outside the search space and when the budget is spent', () => {
    const lab = labWith()
    expect(on(lab, ({ choose }) => choose([1.5])).run.trace).toHaveLength(3)
    expect(on(lab, ({ choose }) => choose([Number.NaN])).run.trace).toHaveLength(3)
    on(lab, ({ goTo }) => goTo(16))
    expect(on(lab, ({ choose }) => choose([0.3])).run.trace).toHaveLength(16)
  })

  it('chosen while looking back goes another way from there', () => {
    const lab = labWith()
    const { run } = on(lab, ({ goTo }) => goTo(8))
    on(lab, ({ goTo }) => goTo(5))
    const state = on(lab, ({ choose }) => choose([0.9]))
    isSound(state)
    expect(state.view.at).toBe(6)
    expect(state.run.trace.slice(0, 5)).toEqual(run.trace.slice(0, 5))
    expect(state.run.trace[5]!.origin).toBe('you')
    expect(selectGhost(state)!.trace).toEqual(run.trace)
  })
})

describe('a link', () => {
  it('carries other settings, choices, a look back and a ghost, and opens to the same document and numbers', async () => {
    const lab = labWith()
    on(lab, ({ goTo }) => goTo(6))
    on(lab, ({ setModel }) =>
      setModel({ covariance: { ...defaultSetup().model.surrogate.covariance, lengthscale: [0.11] }, xi: 0.2 }),
    )
    on(lab, ({ goTo }) => goTo(8))
    on(lab, ({ choose }) => choose([0.42]))
    on(lab, ({ setContest }) => setContest({ noise: 0.5 }))
    on(lab, ({ goTo }) => goTo(7))
    on(lab, ({ branch }) => branch())
    on(lab, ({ goTo }) => goTo(9))
    on(lab, ({ goTo }) => goTo(8))
    const state = on(lab, ({ show }) => show({ truth: false, measure: 'regret' }))
    const document = selectDocument(state)
    const other = createLab(await decodeLink(exploreRoom, await encodeLink(exploreRoom, document))).getState()
    isSound(other)
    expect(selectDocument(other)).toEqual(document)
    expect(other.run).toEqual(state.run)
    expect(selectGhost(other)).toEqual(selectGhost(state))
    expect(selectMoment(other).curves()).toEqual(selectMoment(state).curves())
  })
})

describe('whatever one does, in whatever order', () => {
  const deeds: fc.Arbitrary<(state: LabState) => void> = fc.oneof(
    fc.integer({ min: -1, max: 12 }).map((count) => (s: LabState) => s.goTo(count)),
    fc.constantFrom(...PHASES).map((phase) => (s: LabState) => s.goToPhase(phase)),
    between(0, 1).map((x) => (s: LabState) => s.choose([x])),
    fc.integer({ min: 1, max: 9 }).map((budget) => (s: LabState) => s.setContest({ budget })),
    fc.integer({ min: 1, max: 5 }).map((initialPoints) => (s: LabState) => s.setContest({ initialPoints })),
    fc.constantFrom<FitMethod>('hand', 'mle', 'bayes').map((fit) => (s: LabState) => s.setModel({ fit })),
    between(0, 0.5).map((xi) => (s: LabState) => s.setModel({ xi })),
    ...(['nextStep', 'previousStep', 'nextPhase', 'newSeed', 'rerun', 'branch', 'forgetGhost', 'cancel'] as const).map((deed) =>
      fc.constant((s: LabState) => s[deed]()),
    ),
  )

  it('the record is the replay, the moment shown is there, and the document opens to the same', () => {
    check(
      fc.property(fc.array(deeds, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (list, pieces) => {
        const waiting: (() => void)[] = []
        const hurried: Clock = {
          begin: () => {
            let left = pieces
            return () => left-- > 0
          },
          later: (call) => waiting.push(call),
        }
        const small = { ...usual, setup: { ...usual.setup, budget: 8 } }
        const lab = createLab(small, { clock: hurried })
        for (const deed of list) {
          deed(lab.getState())
          isSound(lab.getState())
          waiting.shift()?.()
          isSound(lab.getState())
        }
        for (let next = waiting.shift(); next; next = waiting.shift()) next()
        const document = selectDocument(lab.getState())
        const other = createLab(document).getState()
        expect(lab.getState()).toMatchObject({ todo: [], goal: null, failure: null })
        expect(other.run).toEqual(lab.getState().run)
        expect(other.view).toEqual(lab.getState().view)
        expect(selectDocument(other)).toEqual(document)
      }),
      40,
    )
  })
})

describe('a black box that somebody wrote', () => {
  const source = {
    kind: 'formula',
    formula: 'x^2 + 10 sin(x) + noise(0.5)',
    axes: [{ name: 'x', low: -5, high: 5 }],
    goal: 'minimize',
  } as const

  it('is searched like any other, its own noise drawn, and opens from its link to the same numbers', async () => {
    const lab = labWith()
    on(lab, ({ setSource }) => setSource(source))
    const state = on(lab, ({ goTo }) => goTo(9))
    isSound(state)
    expect(state.setup.noise).toBe(1)
    expect(state.run.trace.length).toBeGreaterThanOrEqual(9)
    expect(state.run.trace.every((each) => 'y' in each && Number.isFinite(each.y))).toBe(true)
    const elsewhere = createLab(await decodeLink(exploreRoom, await encodeLink(exploreRoom, selectDocument(state))))
    expect(elsewhere.getState().run.trace).toEqual(state.run.trace)
  })

  it('may be a curve that was drawn', async () => {
    const lab = labWith()
    const axis = { name: 'rate', low: 1e-4, high: 1, log: true }
    const knots = [
      [0, 1],
      [0.4, 7],
      [1, 2],
    ] as const
    on(lab, ({ setSource }) => setSource({ kind: 'drawn', axis, knots, goal: 'maximize' }))
    const state = on(lab, ({ goTo }) => goTo(16))
    isSound(state)
    expect(Math.max(...state.run.trace.map(({ y }) => y!))).toBeGreaterThan(6.9)
    const elsewhere = createLab(await decodeLink(exploreRoom, await encodeLink(exploreRoom, selectDocument(state))))
    expect(elsewhere.getState().run.trace).toEqual(state.run.trace)
  })
})

describe('a table that somebody measured', () => {
  const rows = Array.from({ length: 30 }, (_, i) => [i / 29, (i * 7) % 30, (i / 29 - 0.4) ** 2 + ((i * 7) % 30) / 100])
  const source = {
    kind: 'table',
    axes: [
      { name: 'x', low: 0, high: 1 },
      { name: 'n', low: 0, high: 29 },
    ],
    rows,
    output: 'loss',
    goal: 'minimize',
  } as const
  const places = new Map(rows.map(([x, n, y]) => [`${x},${n}`, y]))
  const isAmong = (trace: Trace) =>
    trace.every(({ x, y }) => places.get(x.join()) === y) && new Set(trace.map(({ x }) => x.join())).size === trace.length

  it('is searched among its places, each of them once, by every search on screen', async () => {
    const lab = labWith()
    const begun = on(lab, ({ setSource }) => setSource(source))
    expect(begun.setup.budget).toBe(15)
    on(lab, ({ setContest }) => setContest({ budget: 30 }))
    const state = on(lab, ({ goTo }) => goTo(30))
    isSound(state)
    expect(state.run.trace).toHaveLength(30)
    for (const trace of [state.run.trace, ...selectRivals(state).map((rival) => rival.trace)]) expect(isAmong(trace)).toBe(true)
    const elsewhere = createLab(await decodeLink(exploreRoom, await encodeLink(exploreRoom, selectDocument(state))))
    expect(elsewhere.getState().run.trace).toEqual(state.run.trace)
  })

  it('is evaluated by hand at the nearest of its places', () => {
    const lab = labWith()
    on(lab, ({ setSource }) => setSource(source))
    const { run } = on(lab, ({ choose }) => choose([0.5, 0.2]))
    expect(places.has(run.trace.at(-1)!.x.join())).toBe(true)
    expect(run.trace.at(-1)!.origin).toBe('you')
  })

  it('goes next where the score of the places left is largest', () => {
    const lab = labWith()
    const state = on(lab, ({ setSource }) => setSource(source))
    const next = selectNext(state)!
    expect(places.has(next.x.join())).toBe(true)
    const { trace } = on(lab, ({ goTo }) => goTo(6)).run
    expect(trace[5]!.x).toEqual(next.x)
    expect(selectMoment(state).model.places!()).toHaveLength(25)
  })

  it('has no larger budget than places', async () => {
    const document = { ...selectDocument(on(labWith(), ({ setSource }) => setSource(source))) }
    const larger = { ...document, setup: { ...document.setup, budget: 31 } }
    await expect(decodeLink(exploreRoom, await encodeLink(exploreRoom, larger))).rejects.toThrow(
      'the budget is larger than this table has places',
    )
  })
})
