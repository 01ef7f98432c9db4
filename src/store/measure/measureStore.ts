import { createStore } from 'zustand'
import type { StudyQuestion } from '../../experiment/measure/finding'
import type { MeasureDocument, Trial } from '../../experiment/measure/measureDocument'
import { measureRoom } from '../../experiment/measure/measureRoom'
import { WELL } from '../../workers/health'
import type { MeasureProtocol } from '../../workers/measureProtocol'
import { createPool } from '../../workers/pool'
import type { WorkerPort } from '../../workers/protocol'
import { type Addressed, addressed, changed } from '../addressed'
import { selectQuestion } from './derived'
import type { MeasureState } from './state'

const MOST_UNDONE = 50

interface Means {
  readonly startWorker: () => WorkerPort
  /** Calls back after as long as one waits gladly, about a second: an answer that is outdated is waited for no longer. */
  readonly patience: (call: () => void) => void
}

/** The only question there is, for the pool. */
const STUDY = 'study'

/**
 * The room Measure: a document, the ways to change it, and what a worker finds out about the study in it. Whenever the question has changed the
 * worker is asked anew; an answer to an older question is shown until then.
 */
export function createMeasureStore(document: MeasureDocument, { startWorker, patience }: Means) {
  let studies = 0
  const store = createStore<MeasureState>()((set, get) => {
    /** A change that Undo takes back. */
    const record = (next: Partial<MeasureDocument>, done: string, to = get().study) =>
      set(({ document, study, past }) => ({
        document: { ...document, ...next },
        study: to,
        past: [...past, { document, study, done }].slice(-MOST_UNDONE),
        ...changed(get(), done),
      }))

    /** Trials changed by what somebody measured: one looks at all of them again. */
    const withTrials = (trials: readonly Trial[], done: string) => record({ trials, cursor: undefined }, done)

    const plan = (params: readonly Trial['params'][]) => {
      const { trials } = get().document
      set({ planned: trials.length })
      withTrials(
        [...trials, ...params.map((each): Trial => ({ params: each, value: null, state: 'running' }))],
        params.length === 1 ? 'An experiment was planned.' : `${params.length} experiments were planned.`,
      )
    }

    const replaced = (index: number, trial: Trial) => get().document.trials.map((each, i) => (i === index ? trial : each))

    return {
      memory: {},
      change: { id: 0, of: '' },
      document,
      study: studies,
      past: [],
      found: null,
      isThinking: false,
      isWanted: false,
      planned: null,
      isLinked: true,
      isLookingBack: false,
      complaint: null,
      health: WELL,

      open: (document) => set({ document, study: ++studies, past: [], planned: null, isWanted: false, isLookingBack: false }),

      replace(document, done) {
        const study = ++studies
        record({ source: undefined, cursor: undefined, ...document }, done, study)
      },

      nameInputs: (definition, renamed = {}) =>
        record(
          {
            limit: undefined,
            ...definition,
            trials: get().document.trials.map((trial) => ({ ...trial, params: withNames(trial.params, renamed) })),
            view: {},
          },
          'The inputs were changed.',
        ),

      next() {
        const { found } = get()
        if (found && found.question === selectQuestion(get())) plan(found.finding.advice.next.map(({ params }) => params))
        else set({ isWanted: true })
      },

      tell: (index, value, second) =>
        withTrials(
          replaced(index, {
            ...get().document.trials[index]!,
            value,
            ...(second !== undefined && { second }),
            state: 'complete',
          }),
          `Trial ${index + 1} was given its result.`,
        ),

      fail: (index) =>
        withTrials(
          replaced(index, { ...get().document.trials[index]!, value: null, state: 'fail' }),
          `Trial ${index + 1} was marked as failed.`,
        ),

      add: (trial) => withTrials([...get().document.trials, trial], `Trial ${get().document.trials.length + 1} was added.`),

      edit: (index, trial) => withTrials(replaced(index, trial), `Trial ${index + 1} was edited.`),

      remove: (index) =>
        withTrials(
          get().document.trials.filter((_, i) => i !== index),
          `Trial ${index + 1} was deleted.`,
        ),

      undo: () =>
        set(({ past, document, study }) => ({
          document: past.at(-1)?.document ?? document,
          study: past.at(-1)?.study ?? study,
          past: past.slice(0, -1),
          ...changed(get(), 'undo'),
        })),

      again: () => set({ complaint: null }),

      lookAt: (count) =>
        set(({ document }) => ({
          document: { ...document, cursor: count === null || count >= document.trials.length ? undefined : Math.max(0, count) },
          // Who came by a link to a moment and moves on from it is still looking back.
          isLookingBack: true,
        })),

      lookBack: (isOn) =>
        set(({ document }) => ({ document: isOn ? document : { ...document, cursor: undefined }, isLookingBack: isOn })),

      set: (change) =>
        set(({ document }) => ({
          document: { ...document, settings: { ...document.settings, ...change } },
          ...changed(get(), Object.keys(change).join()),
        })),

      setBatch: (batch) => set(({ document }) => ({ document: { ...document, batch }, ...changed(get(), 'batch') })),

      show: (view) => set(({ document }) => ({ document: { ...document, view: { ...document.view, ...view } } })),
    }
  })

  const { getState, setState } = store
  let asked: StudyQuestion | null = null
  let isPatient = false

  const stopped = (reason: string) => {
    asked = null
    setState({ isThinking: false, isWanted: false, complaint: `The model could not be computed: ${reason}.` })
  }

  const pool = createPool<MeasureProtocol>(startWorker, 1, {
    progress: () => undefined,
    answer(_, finding) {
      const question = asked
      asked = null
      if (!question) return
      setState({ found: { question, finding }, isThinking: false })
      inquire()
      const { isWanted, next } = getState()
      if (!isWanted || asked) return
      setState({ isWanted: false })
      next()
    },
    lost: (_, reason) => stopped(reason),
    broken: stopped,
    health: (health) => setState({ health }),
  })

  const inquire = () => {
    const question = selectQuestion(getState())
    if (question === asked || question === getState().found?.question) return
    if (asked && question) return waitForIt()
    pool.cancel()
    asked = question
    if (getState().complaint !== null) setState({ complaint: null })
    setState({ isThinking: question !== null, ...(!question && { found: null, isWanted: false }) })
    if (question) pool.ask([{ id: STUDY, question }])
  }

  /** What is under way is answered soon, or stopped. */
  const waitForIt = () => {
    if (isPatient) return
    isPatient = true
    patience(() => {
      isPatient = false
      if (!asked || asked === selectQuestion(getState())) return
      pool.cancel()
      asked = null
      inquire()
    })
  }

  store.subscribe(({ document, complaint }, before) => {
    if (document !== before.document || (before.complaint !== null && complaint === null)) inquire()
  })
  inquire()
  return store
}

const withNames = (params: Trial['params'], renamed: Readonly<Record<string, string>>): Trial['params'] =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [Object.hasOwn(renamed, name) ? renamed[name]! : name, value]))

export type MeasureStore = ReturnType<typeof createMeasureStore>

/** The room as the keeper of the address sees it. */
export const addressedMeasure = (store: MeasureStore): Addressed<MeasureDocument> => ({
  ...addressed(measureRoom, store, ({ document }) => document, 'stays'),
  keepsItself() {
    const { document, study } = store.getState()
    return { study, name: document.parameters.length === 0 ? null : document.result }
  },
  linked(isLinked) {
    if (store.getState().isLinked !== isLinked) store.setState({ isLinked })
  },
})
