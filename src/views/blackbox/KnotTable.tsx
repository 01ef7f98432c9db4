import { blackbox } from '../../language/en/blackbox'
import { type DrawnSource, drawnProblem } from '../../problems/drawn/drawnProblem'
import { fromUnit, toUnit } from '../../problems/searchSpace'
import { NumberBox } from '../controls/NumberBox'
import { isEnd } from './knots'
import './KnotTable.css'

interface KnotTableProps {
  readonly source: DrawnSource
  readonly move: (index: number, along: number, value: number) => void
  readonly remove: (index: number) => void
}

const LARGEST = 1e9

/** The knots as numbers that can be typed. */
export function KnotTable({ source, move, remove }: KnotTableProps) {
  const { space, output } = drawnProblem(source)
  const axis = space[0]!
  return (
    <table className="knot-table" aria-label={blackbox.knots}>
      <thead>
        <tr>
          <th scope="col">{blackbox.knot}</th>
          <th scope="col">{axis.label}</th>
          <th scope="col">{output}</th>
          <th scope="col">
            <span className="visually-hidden">{blackbox.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {Array.from(source.knots.entries(), ([i, [along, value]]) => (
          <tr key={`knot ${i + 1}`}>
            <th scope="row">{i + 1}</th>
            <td>
              {isEnd(source.knots, i) ? (
                <span className="knot-end">{fromUnit(axis, along)}</span>
              ) : (
                <NumberBox
                  name={blackbox.knotIn(i + 1, axis.label)}
                  framed
                  value={fromUnit(axis, along)}
                  limits={[axis.low, axis.high]}
                  onChange={(x) => move(i, toUnit(axis, x), value)}
                />
              )}
            </td>
            <td>
              <NumberBox
                name={blackbox.knotIn(i + 1, output)}
                framed
                value={value}
                limits={[-LARGEST, LARGEST]}
                onChange={(next) => move(i, along, next)}
              />
            </td>
            <td>
              {!isEnd(source.knots, i) && (
                <button type="button" onClick={() => remove(i)} aria-label={blackbox.removeKnot(i + 1)}>
                  {blackbox.remove}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
