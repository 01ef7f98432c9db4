import * as v from 'valibot'
import { findStrategy, type SearchId, strategies } from '../search'
import type { Field, SearchSettings, Values } from '../search/settings'
import { from } from './fields'

const kind = v.picklist(strategies.map(({ id }) => id))

type FieldSchema = v.GenericSchema<unknown, Values[string]>

const fieldSchema = (field: Field): FieldSchema => {
  switch (field.kind) {
    case 'list':
    case 'buttons':
      return v.picklist(field.options.map(({ id }) => id))
    case 'amount':
      return from(...field.limits)
    case 'toggle':
      return v.boolean()
  }
}

/** What may be set about a search, as an object's entries. */
export const settingsEntries = ({ fields }: SearchSettings): Record<string, FieldSchema> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]))

/** The settings of the search that something says it is; undefined for one without settings, and for none. */
export function settingsOfKind(input: unknown): SearchSettings | undefined {
  const asked = v.safeParse(v.object({ kind }), input)
  return asked.success ? findStrategy(asked.output.kind).settings : undefined
}

/** A search that takes part in a race under a name of its own, with all its settings. */
export interface Contestant {
  readonly name: string
  readonly kind: SearchId
  /** Where the search has any. */
  readonly settings?: Values
}

export const contestantName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(30))

const ofEvery = { name: contestantName, kind }

export const contestantSchema: v.GenericSchema<unknown, Contestant> = v.lazy((input) => {
  const settings = settingsOfKind(input)
  return settings ? v.strictObject({ ...ofEvery, settings: v.strictObject(settingsEntries(settings)) }) : v.strictObject(ofEvery)
})

/** A contestant as it enters a race. Throws for an unknown kind of search. */
export function contestant(id: string, called: string): Contestant {
  const { settings } = findStrategy(id)
  return { name: called, kind: v.parse(kind, id), ...(settings && { settings: settings.defaults }) }
}

/** Once the settings of a contestant stood beside its name and kind. */
export function withSettingsOfItsOwn(content: unknown): unknown {
  const { searches } = { ...Object(content) }
  if (!Array.isArray(searches)) return content
  return { ...Object(content), searches: searches.map(gathered) }
}

function gathered(search: unknown): unknown {
  const { name, kind, ...settings } = { ...Object(search) }
  return { name, kind, ...(Object.keys(settings).length > 0 && { settings }) }
}

/** Once every search chose one place at a time, and no setting said so. */
export function withOneAtATime(content: unknown): unknown {
  const { searches } = { ...Object(content) }
  if (!Array.isArray(searches)) return content
  return { ...Object(content), searches: searches.map((each) => (Object(each).kind === 'bayesian' ? oneAtATime(each) : each)) }
}

const oneAtATime = (search: unknown) => ({ ...Object(search), settings: { ...Object(Object(search).settings), batch: '1' } })
