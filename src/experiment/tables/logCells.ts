import { type Cells, cellsOfRows } from '../logs/cells'
import type { TuningLog } from '../logs/log'
import type { ParameterValue } from '../trial'

/** The completed trials of a tuning log as a table: parameters, and then the values. */
export function logCells({ parameters, objectives, trials }: TuningLog): Cells {
  const complete = trials.filter(({ state }) => state === 'complete')
  const names = objectives.length > 0 ? objectives : ['value']
  return cellsOfRows(
    [
      [...parameters.map(({ name }) => name), ...names],
      ...complete.map(({ params, value }) => [
        ...parameters.map(({ name }) => written(Object.hasOwn(params, name) ? params[name] : undefined)),
        ...names.map((_, k) => written(Array.isArray(value) ? value[k] : k === 0 ? (value as number | null) : undefined)),
      ]),
    ],
    '\t',
  )
}

const written = (value: ParameterValue | undefined): string => (value === null || value === undefined ? '' : String(value))
