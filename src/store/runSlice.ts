import type { StateCreator } from 'zustand'
import type { Document, Future } from '../experiment/document'
import { covarianceOf, defaultSetup, LIMITS, problemOf, type Setup, typicalSpread } from '../experiment/setup'
import { type Action, act, actionsUpTo, type Run, replay, withAction } from '../experiment/trace'
import { findProblem, type ProblemId } from '../problems'
import { contains } from '../problems/searchSpace'
import type { ModelSettings } from '../search/modelSettings'
import { rescaled } from '../search/rescaled'
import type { LabState } from './store'

/** Settings that define the contest itself: changing one plays the run again under it. */
export type ContestChange = Partial<Pick<Setup, 'noise' | 'dial' | 'budget' | 'initialPoints'>>

/** The experiment: its setup, what the user did, and the record that follows from them. */
export interface RunSlice {
  readonly setup: Setup
  readonly actions: readonly Action[]
  /** Computed from setup and actions, kept because it only ever grows. */
  readonly run: Run
  /** The future left behind when the run last took another course; null when there is none to compare with. */
  readonly ghost: Future | null
  /** Names the last change that Back undoes, and counts them. */
  readonly change: { readonly id: number; readonly of: string }

  setProblem(id: ProblemId): void
  setContest(change: ContestChange): void
  setSeed(seed: number): void
  newSeed(): void
  setModel(change: Partial<ModelSettings>): void
  /** Expresses y to the surrogate in standard deviations, or raw; σ_f, σ_n and ξ are converted so that they mean about the same. */
  setStandardize(on: boolean): void
  /** Plays the run again with the settings in force now. */
  rerun(): void
  /** Forgets the evaluations after the moment shown and goes on from there with the settings in force now. */
  branch(): void
  /** Evaluates at a place of the user's choice. Looking back, this branches first. Ignored outside the space or without budget. */
  choose(x: readonly number[]): void
  forgetGhost(): void
  /** Replaces everything by a document, as opening a link does. */
  open(document: Document): void
}

export const createRunSlice =
  (initial: Document): StateCreator<LabState, [], [], RunSlice> =>
  (set, get) => {
    /** Starts over from a setup, playing `actions`, and shows as much of it as before. */
    const restart = (of: string, setup: Setup, actions: readonly Action[], ghost: Future | null = null) =>
      set(({ change, view }) => {
        const run = replay(setup, actions)
        return {
          setup,
          actions,
          run,
          ghost,
          change: { id: change.id + 1, of },
          view: { ...view, at: Math.min(view.at, run.trace.length) },
        }
      })

    /** The same moment of a new run in which the model chose everything after the initial design. */
    const restartToSameMoment = (of: string, setup: Setup) => {
      const count = Math.max(setup.initialPoints, get().view.at)
      restart(of, setup, [{ do: 'step', count }])
      set(({ view, run }) => ({ view: { ...view, at: Math.min(count, run.trace.length), phase: 'choose' } }))
    }

    return {
      setup: initial.setup,
      actions: initial.actions,
      run: replay(initial.setup, initial.actions),
      ghost: initial.ghost ?? null,
      change: { id: 0, of: '' },

      setProblem(id) {
        const { setup, run, view } = get()
        const problem = findProblem(id)
        const inTypicalUnits = run.model.standardize
          ? run.model
          : rescaled(run.model, typicalSpread(problem).scale / typicalSpread(problemOf(setup)).scale)
        const { covariance } = inTypicalUnits
        const kind = covariance.children ? 'matern52' : covariance.kind
        const model = {
          ...inTypicalUnits,
          covariance: { ...covarianceOf(kind, problem), ...(!covariance.children && { variance: covariance.variance }) },
        }
        // More inputs need a larger budget; among black boxes with as many, the reader's choice stays.
        const size = problem.space.length === problemOf(setup).space.length ? setup : defaultSetup(id)
        const { budget, initialPoints } = size
        const { dial: _, ...rest } = setup
        set({ view: { ...view, at: initialPoints, phase: 'choose' } })
        restart('problem', { ...rest, problem: id, noise: 0, budget, initialPoints, model }, [
          { do: 'step', count: initialPoints },
        ])
      },

      setContest(change) {
        const { setup, actions, run, view } = get()
        const next = { ...setup, ...change }
        const onlyInitial = run.trace.length <= setup.initialPoints
        if (onlyInitial && change.initialPoints) set({ view: { ...view, at: next.initialPoints } })
        const replayed = onlyInitial ? [...modelActions(actions), { do: 'step', count: next.initialPoints } as const] : actions
        restart(Object.keys(change).join(), next, replayed)
      },

      setSeed: (seed) => restartToSameMoment('seed', { ...get().setup, seed, model: get().run.model }),

      newSeed() {
        const { setup, setSeed } = get()
        setSeed((setup.seed + 1) % (LIMITS.seed[1] + 1))
      },

      setModel: (patch) =>
        set(({ setup, actions, run, change }) => {
          const action: Action = { do: 'model', model: { ...run.model, ...patch } }
          return {
            actions: withAction(actions, action),
            run: act(setup, run, action),
            change: { id: change.id + 1, of: Object.keys(patch).join() },
          }
        }),

      setStandardize(on) {
        const { setup, run, setModel } = get()
        const { scale } = typicalSpread(problemOf(setup))
        setModel({ ...rescaled(run.model, on ? 1 / scale : scale), standardize: on })
      },

      rerun() {
        const { setup, actions, run } = get()
        const replayed = joined(actions.filter((action) => action.do !== 'model'))
        restart('rerun', { ...setup, model: run.model }, replayed, { setup, actions })
      },

      branch() {
        const { setup, actions, run, view } = get()
        const kept = withAction(actionsUpTo(setup, actions, view.at), { do: 'model', model: run.model })
        restart('branch', setup, kept, { setup, actions })
      },

      choose(x) {
        const { setup, run, view, branch } = get()
        if (view.at >= setup.budget || !contains(problemOf(setup).space, x)) return
        const lookingBack = view.at < run.trace.length
        if (lookingBack) branch()
        set(({ actions, run, change, view }) => {
          const action: Action = { do: 'choose', x }
          return {
            actions: withAction(actions, action),
            run: act(setup, run, action),
            change: lookingBack ? change : { id: change.id + 1, of: 'choose' },
            view: { ...view, at: view.at + 1, phase: 'choose' },
          }
        })
      },

      forgetGhost: () => set(({ change }) => ({ ghost: null, change: { id: change.id + 1, of: 'ghost' } })),

      open(document) {
        const run = replay(document.setup, document.actions)
        set({
          setup: document.setup,
          actions: document.actions,
          ghost: document.ghost ?? null,
          run,
          view: { ...document.view, at: Math.min(document.view.at, run.trace.length) },
          playing: false,
        })
      },
    }
  }

const modelActions = (actions: readonly Action[]) => actions.filter((action) => action.do === 'model')

const joined = (actions: readonly Action[]) => actions.reduce(withAction, [] as readonly Action[])
