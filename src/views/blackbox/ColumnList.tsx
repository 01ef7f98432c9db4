import type { Table, TableChoice } from '../../experiment/tables/table'
import { blackbox } from '../../language/en/blackbox'
import { SelectField } from '../controls/SelectField'
import { columnWords } from './tableWords'
import './ColumnList.css'

interface ColumnListProps {
  readonly table: Table
  readonly choice: TableChoice
  readonly change: (choice: TableChoice) => void
}

const USES = ['input', 'value', 'none'] as const
const SCALES = ['linear', 'log'] as const

/** The columns of a table, what each holds, and what it is used for. */
export function ColumnList({ table, choice, change }: ColumnListProps) {
  const { inputs, output } = choice
  const setUse = (column: number, use: (typeof USES)[number]) => {
    const others = inputs.filter((each) => each.column !== column)
    const asInput = { column, log: table.columns[column]!.isWide }
    change({
      ...choice,
      inputs: use === 'input' ? [...others, asInput].toSorted((a, b) => a.column - b.column) : others,
      output: use === 'value' ? column : output === column ? null : output,
    })
  }
  const setScale = (column: number, log: boolean) =>
    change({ ...choice, inputs: inputs.map((each) => (each.column === column ? { column, log } : each)) })
  return (
    <div className="column-scroll">
      <table className="column-list" aria-label={blackbox.columns}>
        <thead>
          <tr>
            <th scope="col">{blackbox.column}</th>
            <th scope="col">{blackbox.columnUse}</th>
            <th scope="col">{blackbox.columnAxis}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(table.columns.entries(), ([i, column]) => {
            const input = inputs.find((each) => each.column === i)
            return (
              <tr key={`column ${i + 1}`}>
                <th scope="row">
                  {column.name}
                  <span className="column-holds">{columnWords(column)}</span>
                </th>
                <td>
                  <SelectField
                    name={blackbox.usedAs(column.name)}
                    value={input ? 'input' : output === i ? 'value' : 'none'}
                    options={USES.map((id) => ({ id, name: blackbox.uses[id] }))}
                    onChange={(use) => setUse(i, use)}
                  />
                </td>
                <td>
                  {input && (
                    <SelectField
                      name={blackbox.axisOf(column.name)}
                      value={input.log ? 'log' : 'linear'}
                      options={SCALES.map((id) => ({ id, name: blackbox.scales[id] }))}
                      onChange={(scale) => setScale(i, scale === 'log')}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
