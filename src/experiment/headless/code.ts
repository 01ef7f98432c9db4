import * as v from 'valibot'
import { findLibrary, libraryIds } from '../code'
import type { Departure } from '../code/departure'
import { departureOfRace, leavingSearches } from '../code/fromRace'
import { departureOfRun } from '../code/fromRun'
import { departureOfStudy } from '../code/fromStudy'
import { documentSchema } from '../document'
import { sinceVersion2 } from '../exploreRoom'
import { measureDocumentSchema, studyOf } from '../measure/measureDocument'
import { studySchema } from '../measure/study'
import type { RaceSetup } from '../race'
import { raceDocumentSchema, raceSetupOf } from '../raceDocument'
import { replay } from '../trace'
import { command } from './command'
import { raceSetupSchema } from './race'

/** A run as the command `run` reads it. Without `actions` it goes to the end of its budget; without a `view` all of it leaves. */
const experiment = v.pipe(
  v.looseObject({ setup: v.unknown() }),
  v.transform(({ view, actions = [], ...rest }) => ({
    ...sinceVersion2({ ...rest, actions }),
    view: view ?? { at: 0, phase: 'choose', truth: true, measure: 'value', measureScale: 'linear', acquisitionScale: 'linear' },
    hasView: view !== undefined,
  })),
  v.transform(({ hasView, ...document }) => ({ document, hasView })),
  v.object({ document: documentSchema, hasView: v.boolean() }),
  v.transform(
    ({ document: { setup, actions, view }, hasView }): Leaving =>
      () => {
        const { trace, model } = replay(setup, actions.length > 0 ? actions : [{ do: 'step', count: setup.budget }])
        return departureOfRun(setup, hasView ? trace.slice(0, view.at) : trace, model)
      },
  ),
)

/** Computed when it is asked for: what throws then is the asker's mistake. */
type Leaving = (search: string | undefined) => Departure

/** A race as a link carries it, or as the command `race` reads it. */
const anyRace = v.lazy(
  (input): v.GenericSchema<unknown, RaceSetup> =>
    Array.isArray(Object(input).seeds)
      ? raceSetupSchema
      : v.pipe(
          raceDocumentSchema,
          v.transform((contest) => raceSetupOf(contest)),
        ),
)

const race = v.pipe(
  anyRace,
  v.transform(
    (setup): Leaving =>
      (search) => {
        const [first] = leavingSearches(setup)
        if (first === undefined) throw new RangeError('document.searches: none of them asks a model')
        return departureOfRace(setup, search ?? first)
      },
  ),
)

const measured = v.pipe(
  measureDocumentSchema,
  v.check(({ parameters }) => parameters.some(({ type }) => type !== 'fixed'), 'nothing is left to be searched'),
  v.transform(
    (document): Leaving =>
      () =>
        departureOfStudy(studyOf(document), { output: document.result, seed: document.seed, settings: document.settings }),
  ),
)

const document = v.lazy((input): v.GenericSchema<unknown, Leaving> => {
  const given = Object(input)
  if ('parameters' in given) return measured
  return 'searches' in given ? race : experiment
})

const library = v.picklist(libraryIds)

const schema = v.lazy((input) =>
  'trials' in Object(input)
    ? v.strictObject({ ...studySchema.entries, seed: v.optional(v.number(), 0), library })
    : v.strictObject({ document, search: v.optional(v.string()), library }),
)

export const code = command(
  'code',
  'an experiment, or a study that is measured elsewhere, as a Python program for another library',
  schema,
  (asked) => {
    const departure =
      'document' in asked
        ? asked.document(asked.search)
        : departureOfStudy(
            { parameters: asked.parameters, goal: asked.goal, limit: asked.limit, trials: asked.trials },
            { seed: asked.seed },
          )
    return findLibrary(asked.library).program(departure)
  },
)
