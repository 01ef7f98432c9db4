import type { StateCreator } from 'zustand'
import type { AcquisitionId } from '../acquisition'
import { defaultSetup, LIMITS, noiseToBeginWith, problemOf, type Setup, sizeOn, typicalSpread } from '../experiment/setup'
import {
  type Action,
  act,
  actionsUpTo,
  askedOf,
  type Course,
  courseOf,
  lasting,
  lengthOf,
  madeBy,
  withAction,
} from '../experiment/trace'
import type { Problem } from '../problems/problem'
import { contains } from '../problems/searchSpace'
import { resolve } from '../problems/source'
import { covarianceOf, DEFAULT_KERNEL } from '../search/kernelFor'
import { namedSettings, withSettings } from '../search/modelSettings'
import { rescaled } from '../search/rescaled'
import type { LabState, RunSlice } from './state'
import { allowed, selectAim } from './timelineSlice'

export const createRunSlice =
  (initial: Setup): StateCreator<LabState, [], [], RunSlice> =>
  (_, get) => {
    /** Names a change that Back undoes. */
    const changed = (of: string) => ({ change: { id: get().change.id + 1, of } })

    /** Starts over from a setup, playing `actions`, and shows as much of it as before, or another moment. */
    const restart = (of: string, course: Course, goal: LabState['goal'], ghost: Course | null = null) =>
      get().pursue({ ...course, ghost, goal, ...changed(of) })

    /** The run as far as it has come. */
    const played = (): Course => {
      const { setup, actions, run } = get()
      return { setup, actions, run, todo: [] }
    }

    return {
      ...courseOf(initial, []),
      ghost: null,
      change: { id: 0, of: '' },

      setSource(source) {
        const { setup, run } = get()
        const problem = resolve(source)
        const inTypicalUnits = run.model.surrogate.standardize
          ? run.model
          : rescaled(run.model, typicalSpread(problem).scale / typicalSpread(problemOf(setup)).scale)
        const { covariance } = inTypicalUnits.surrogate
        const kind = covariance.children ? DEFAULT_KERNEL : covariance.kind
        const model = withSettings(inTypicalUnits, {
          covariance: { ...covarianceOf(kind, problem), ...(!covariance.children && { variance: covariance.variance }) },
          acquisition: askedOn(problem, run.model.acquisition.kind),
        })
        // More inputs need a larger budget; among black boxes with as many, the reader's choice stays.
        const size = problem.space.length === problemOf(setup).space.length ? setup : defaultSetup(source)
        const { budget, initialPoints } = sizeOn(problem, size)
        restart(
          'source',
          courseOf({ ...setup, source, noise: noiseToBeginWith(problem), budget, initialPoints, model }, [
            { do: 'step', count: initialPoints },
          ]),
          { at: initialPoints, phase: 'choose' },
        )
      },

      setContest(change) {
        const { setup } = get()
        const next = { ...setup, ...change }
        const asked = askedOf(get())
        const { at, phase } = selectAim(get())
        const onlyInitial = lengthOf(get()) <= setup.initialPoints
        restart(Object.keys(change).join(), courseOf(next, onlyInitial ? lasting(asked, next.initialPoints) : asked), {
          at: onlyInitial && change.initialPoints ? next.initialPoints : at,
          phase,
        })
      },

      setSeed(seed) {
        const { setup, run } = get()
        const at = Math.max(setup.initialPoints, selectAim(get()).at)
        const course = courseOf({ ...setup, seed, model: run.model }, lasting(withoutModel(askedOf(get())), at))
        restart('seed', course, { at, phase: 'choose' })
      },

      newSeed() {
        const { setup, setSeed } = get()
        setSeed((setup.seed + 1) % (LIMITS.seed[1] + 1))
      },

      setModel(patch) {
        const { setup, actions, run, pursue } = get()
        const action: Action = { do: 'model', model: withSettings(run.model, patch) }
        pursue({
          actions: withAction(actions, action),
          run: act(setup, run, action),
          todo: [],
          ...changed(Object.keys(patch).join()),
        })
      },

      setStandardize(on) {
        const { setup, run, setModel } = get()
        const { scale } = typicalSpread(problemOf(setup))
        setModel({ ...namedSettings(rescaled(run.model, on ? 1 / scale : scale)), standardize: on })
      },

      setTransform(transform) {
        const { setup, run, setModel } = get()
        const { scale } = typicalSpread(problemOf(setup))
        const inSpreads = run.model.surrogate.standardize ? run.model : rescaled(run.model, 1 / scale)
        setModel({ ...namedSettings(transform ? inSpreads : run.model), ...(transform && { standardize: true }), transform })
      },

      rerun() {
        const { setup, actions, run } = get()
        restart('rerun', courseOf({ ...setup, model: run.model }, withoutModel(actions)), selectAim(get()), played())
      },

      branch() {
        const { setup, actions, run, view } = get()
        const kept = withAction(actionsUpTo(setup, actions, view.at), { do: 'model', model: run.model })
        const course = { setup, actions: kept, run: { ...run, trace: run.trace.slice(0, view.at) }, todo: [] }
        restart('branch', course, { at: view.at, phase: view.phase }, played())
      },

      choose(x) {
        const { setup, view, branch, pursue } = get()
        if (view.at >= setup.budget || !contains(problemOf(setup).space, x)) return
        const lookingBack = view.at < get().run.trace.length
        if (lookingBack) branch()
        const { actions, run } = get()
        const action: Action = { do: 'choose', x }
        pursue({
          actions: withAction(actions, action),
          run: act(setup, run, action),
          todo: [],
          goal: { at: view.at + 1, phase: 'choose' },
          ...(!lookingBack && changed('choose')),
        })
      },

      retell(number, y) {
        const { setup } = get()
        const retold = toldOtherwise(askedOf(get()), number, y)
        if (retold) restart('retell', courseOf(setup, retold), selectAim(get()))
      },

      forgetGhost: () => get().pursue({ ghost: null, ...changed('ghost') }),

      open({ setup, actions, view, ghost }) {
        const { pursue } = get()
        pursue({
          ...courseOf(setup, actions),
          ghost: ghost ? courseOf(ghost.setup, ghost.actions) : null,
          view: allowed(get(), view),
          goal: { at: view.at, phase: view.phase },
          playing: false,
        })
      },
    }
  }

/** Expected improvement asks for feasibility too where a second output must keep a limit, and only there. */
function askedOn({ constraint }: Problem, kind: AcquisitionId): AcquisitionId {
  if (kind === 'ei' && constraint) return 'eic'
  return kind === 'eic' && !constraint ? 'ei' : kind
}

/** What was done but for changes of settings. */
const withoutModel = (actions: readonly Action[]) =>
  actions.filter((action) => action.do !== 'model').reduce(withAction, [] as readonly Action[])

/** The actions with another value told at the evaluation of this number; undefined when that one was not told. */
function toldOtherwise(actions: readonly Action[], number: number, y: number): readonly Action[] | undefined {
  let made = 0
  for (const [i, action] of actions.entries()) {
    made += madeBy(action)
    if (made < number) continue
    return action.do === 'tell' && made === number ? actions.with(i, { do: 'tell', x: action.x, y }) : undefined
  }
  return undefined
}
