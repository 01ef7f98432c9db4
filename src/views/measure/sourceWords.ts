import type { MeasureDocument } from '../../experiment/measure/measureDocument'
import { measure } from '../../language/en/measure'

/** Libraries as they write themselves; a table may be anybody's. */
const NAMES: ReadonlyMap<string, string | null> = new Map([
  ['optuna', 'Optuna'],
  ['ax', 'Ax'],
  ['numpy', 'NumPy'],
  ['table', null],
])

/** Where the trials of a study come from. */
export function sourceWords({ file, library, version }: NonNullable<MeasureDocument['source']>): string {
  const name = NAMES.has(library) ? NAMES.get(library) : library
  if (!name) return measure.from(file)
  return measure.fromLibrary(file, version ? `${name} ${version}` : name)
}
