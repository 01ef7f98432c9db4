import * as v from 'valibot'
import { contains, type SearchSpace } from '../../problems/searchSpace'
import { resolve } from '../../problems/source'
import { strategies } from '../../search'
import type { NamedSettings } from '../../search/modelSettings'
import { namedSettingsSchema } from '../modelSchema'
import { type RaceSearch, race as runRace } from '../race'
import { settingsEntries, settingsOfKind } from '../searchSchema'
import { sourceSchema, withSource } from '../sourceSchema'
import { command } from './command'
import { atLeast0, boundAt, dimensionOf, places } from './schemas'

const ofEvery = { id: v.string(), kind: v.picklist(strategies.map(({ id }) => id)) }
const modelEntries = { ...namedSettingsSchema.entries, warp: v.optional(v.boolean()) }

/** A contestant, its settings beside its id and kind; those left out are the default's. */
const search: v.GenericSchema<unknown, RaceSearch> = v.pipe(
  v.lazy((input) => {
    const settings = settingsOfKind(input)
    const own = settings ? v.partial(v.strictObject(settingsEntries(settings))).entries : {}
    return v.strictObject({ ...ofEvery, ...(settings?.model ? modelEntries : own) })
  }),
  v.transform(({ id, kind, ...settings }) => ({ id, kind, settings: settings as RaceSearch['settings'] })),
)

const fields = v.strictObject({
  source: sourceSchema,
  searches: v.pipe(v.array(search), v.minLength(1), v.maxLength(20)),
  budget: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  seeds: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.minLength(1), v.maxLength(1000)),
  /** How many random points every search with an initial design starts from, or the points themselves, one list a seed. */
  initialPoints: v.optional(v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.array(places)])),
  noise: v.optional(atLeast0, 0),
})

export const raceSetupSchema = v.pipe(v.unknown(), v.transform(withSource), fields)

export const race = command(
  'race',
  'several searches on one black box over many seeds, with quartiles',
  raceSetupSchema,
  (document) => {
    const { space } = resolve(document.source)
    document.searches.forEach(({ settings }, i) => {
      const { covariance } = { ...settings } as Partial<NamedSettings>
      if (covariance) boundAt(`searches.${i}.covariance`, covariance, space.length)
    })
    if (Array.isArray(document.initialPoints))
      for (const [i, X] of document.initialPoints.entries()) inside(`initialPoints.${i}`, X, space)
    return runRace(document)
  },
)

/** Throws RangeError naming a place that is not of the search space. */
function inside(field: string, X: readonly (readonly number[])[], space: SearchSpace): void {
  dimensionOf(field, X, space.length)
  X.forEach((x, i) => {
    if (!contains(space, x)) throw new RangeError(`${field}.${i}: lies outside the search space`)
  })
}
