import { incumbents } from '../../experiment/regret'
import type { Trace } from '../../experiment/trace'
import { pictures } from '../../language/en/pictures'
import { selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatNumber, formatShort } from '../format'
import { valuesTried } from '../words/lane'

/** What the strips show, for who does not see them: along each input, the values that were tried, how often, and with what success. */
export function ProjectionsTable({ trace }: { trace: Trace }) {
  const problem = useLab(selectProblem)
  const { space, output } = problem
  return space.map(({ label }, axis) => (
    <table key={label} className="visually-hidden">
      <caption>{pictures.seenAlong(label)}</caption>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">{pictures.evaluations}</th>
          <th scope="col">{pictures.bestOutput(output)}</th>
        </tr>
      </thead>
      <tbody>
        {valuesTried(trace, axis)
          .sort((a, b) => a - b)
          .map((value) => {
            const here = trace.filter(({ x }) => x[axis] === value)
            const best = incumbents(problem, here).at(-1)
            return (
              <tr key={value}>
                <th scope="row">{formatShort(value)}</th>
                <td>{here.length}</td>
                <td>{best ? formatNumber(best.y) : pictures.failed}</td>
              </tr>
            )
          })}
      </tbody>
    </table>
  ))
}
