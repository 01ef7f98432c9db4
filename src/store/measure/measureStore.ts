import { createStore } from 'zustand'
import type { MeasureDocument, Trial } from '../../experiment/measure/measureDocument'
import { measureRoom } from '../../experiment/measure/measureRoom'
import { type Addressed, addressed, changed } from '../addressed'
import type { MeasureState } from './state'

const MOST_UNDONE = 50

/** The room Measure: a document and the ways to change it. */
export const createMeasureStore = (document: MeasureDocument) =>
  createStore<MeasureState>()((set, get) => {
    /** A change that Undo takes back. */
    const record = (next: Partial<MeasureDocument>, done: string) =>
      set(({ document, past }) => ({
        document: { ...document, ...next },
        past: [...past, { document, done }].slice(-MOST_UNDONE),
        ...changed(get(), done),
      }))

    /** Trials changed by what somebody measured: one looks at all of them again. */
    const withTrials = (trials: readonly Trial[], done: string) => record({ trials, cursor: undefined }, done)

    const replaced = (index: number, trial: Trial) => get().document.trials.map((each, i) => (i === index ? trial : each))

    return {
      memory: {},
      change: { id: 0, of: '' },
      document,
      past: [],

      open: (document) => set({ document, past: [] }),

      replace: (document, done) => record({ source: undefined, cursor: undefined, ...document }, done),

      nameInputs: (definition, renamed = {}) =>
        record(
          {
            ...definition,
            trials: get().document.trials.map((trial) => ({ ...trial, params: withNames(trial.params, renamed) })),
            view: {},
          },
          'The inputs were changed.',
        ),

      plan: (params) =>
        withTrials(
          [...get().document.trials, ...params.map((each): Trial => ({ params: each, value: null, state: 'running' }))],
          params.length === 1 ? 'An experiment was planned.' : `${params.length} experiments were planned.`,
        ),

      tell: (index, value) =>
        withTrials(
          replaced(index, { ...get().document.trials[index]!, value, state: 'complete' }),
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
        set(({ past, document }) => ({
          document: past.at(-1)?.document ?? document,
          past: past.slice(0, -1),
          ...changed(get(), 'undo'),
        })),

      lookAt: (count) =>
        set(({ document }) => ({
          document: { ...document, cursor: count === null || count >= document.trials.length ? undefined : Math.max(0, count) },
        })),

      set: (change) =>
        set(({ document }) => ({
          document: { ...document, settings: { ...document.settings, ...change } },
          ...changed(get(), Object.keys(change).join()),
        })),

      setBatch: (batch) => set(({ document }) => ({ document: { ...document, batch }, ...changed(get(), 'batch') })),

      show: (view) => set(({ document }) => ({ document: { ...document, view: { ...document.view, ...view } } })),
    }
  })

const withNames = (params: Trial['params'], renamed: Readonly<Record<string, string>>): Trial['params'] =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [Object.hasOwn(renamed, name) ? renamed[name]! : name, value]))

export type MeasureStore = ReturnType<typeof createMeasureStore>

/** The room as the keeper of the address sees it. */
export const addressedMeasure = (store: MeasureStore): Addressed<MeasureDocument> =>
  addressed(measureRoom, store, ({ document }) => document, 'stays')
