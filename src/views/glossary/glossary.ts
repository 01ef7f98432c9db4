import { acquisitions } from '../../acquisition'
import type { Acquisition } from '../../acquisition/acquisition'
import { problems } from '../../problems'
import type { Problem } from '../../problems/problem'
import { strategies } from '../../search'
import type { Choice, Field } from '../../search/settings'
import type { Strategy } from '../../search/strategy'
import { kernels } from '../../surrogate/kernels'
import type { Kernel } from '../../surrogate/kernels/kernel'
import { type Entry, TERMS } from './terms'

/** A word that explains itself: one of the list, or what a registry says of one of its entries. */
export type TermId =
  | keyof typeof TERMS
  | `kernel.${string}`
  | `shape.${string}`
  | `acquisition.${string}`
  | `search.${string}`
  | `setting.${string}`
  | `dial.${string}`

const ofKernels = (kernels as readonly Kernel[]).flatMap(({ id, name, character, shapes }): [string, Entry][] => [
  [`kernel.${id}`, { term: name, says: `A curve that the model believes in is ${character}.` }],
  ...shapes.map(({ path, name, symbol, meaning }): [string, Entry] => [`shape.${path}`, { term: name, symbol, says: meaning }]),
])

/** Named for both goals, where a minimum is looked for under another name. */
const ofAcquisitions = (acquisitions as readonly Acquisition[]).map(({ id, name, minimizing, question }): [string, Entry] => [
  `acquisition.${id}`,
  { term: [name, minimizing?.name ?? []].flat().join(' · '), says: question },
])

const ofSearches = strategies.map(({ id, name, says }): [string, Entry] => [`search.${id}`, { term: name, says }])

/** The word that explains a setting of a search: one of the list, or its own. */
export const settingTerm = (search: string, id: string, field: Field): TermId =>
  'term' in field ? (field.term as TermId) : `setting.${search}.${id}`

/** The word that explains an option of a choice; undefined where none does. */
export const optionTerm = ({ optionTerms }: Choice, id: string): TermId | undefined =>
  optionTerms === undefined ? undefined : (`${optionTerms}.${id}` as TermId)

const ofSettings = (strategies as readonly Strategy[]).flatMap(({ id: search, settings }) =>
  Object.entries(settings?.fields ?? {}).flatMap(([id, field]): [string, Entry][] =>
    'says' in field ? [[settingTerm(search, id, field), { term: field.name, says: field.says }]] : [],
  ),
)

const ofDials = (problems as readonly Problem[]).flatMap(({ id, dial }): [string, Entry][] =>
  dial ? [[`dial.${id}`, { term: dial.name, says: dial.meaning }]] : [],
)

/** Every entry by its id: the words of the list, kernels and their shapes, acquisition functions, searches and their settings, dials of black boxes. */
export const GLOSSARY: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...Object.entries(TERMS),
  ...ofKernels,
  ...ofAcquisitions,
  ...ofSearches,
  ...ofSettings,
  ...ofDials,
])

/** The id of the element that holds an entry's sentence, for `aria-describedby`. */
export const elementIdOf = (id: string): string => `term-${id}`

/** The value of `aria-describedby` for a control that these entries explain; undefined for none. */
export const describedBy = (terms: readonly TermId[]): string | undefined => terms.map(elementIdOf).join(' ') || undefined
