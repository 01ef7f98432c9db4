import type { ParameterValue } from '../../trial'
import type { FileForm } from './file'

const QUOTED = /[",\r\n;]|^\s|\s$/
/** What a spreadsheet takes for the beginning of a formula. Source: OWASP, CSV Injection. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A number at full precision, a text that is never calculated, or nothing. */
function cell(value: ParameterValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A table: a column an input, one for the result, which is empty where an evaluation failed. */
export const csv: FileForm = {
  id: 'csv',
  name: 'CSV',
  says: 'A table for any program: a column an input, the result last, empty where an evaluation failed; before it a second output where there is one. Bounds, goal and limit are not in it.',
  ending: '.csv',
  type: 'text/csv',
  write({ parameters, output, second, trials }) {
    const head = [...parameters.map(({ name }) => name), ...(second ? [second.output] : []), output]
    const rows = trials.map(({ params, value, ...trial }) => [
      ...parameters.map(({ name }) => params[name] ?? null),
      ...(second ? [trial.second ?? null] : []),
      value,
    ])
    return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
  },
}
