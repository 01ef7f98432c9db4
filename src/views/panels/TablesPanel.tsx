import { useEffect } from 'react'
import { incumbents } from '../../experiment/regret'
import { numbered, type Trace } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import type { Constraint } from '../../problems/problem'
import { bayesian } from '../../search/bayesian'
import { ORIGINS } from '../../search/origins'
import { selectProblem, selectRivals, selectShown } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatNumber } from '../format'
import { tableAsCsv } from './tableAsCsv'
import './TablesPanel.css'

/** The numbers behind the pictures: one table a search, up to the moment on screen, each downloadable. */
export default function TablesPanel({ appeared }: { readonly appeared?: () => void }) {
  // Nothing of what it does is a way to undo it: scrolling, for one, gives a promise in newer browsers.
  useEffect(() => {
    appeared?.()
  }, [appeared])
  const at = useLab((s) => s.view.at)
  const shown = useLab(selectShown)
  const rivals = useLab(selectRivals)
  return (
    <section className="panel tables" aria-label={explore.tables}>
      <EvaluationTable search={bayesian.name} trace={shown} />
      {rivals.map(({ search, trace }) => (
        <EvaluationTable key={search.id} search={search.name} trace={trace.slice(0, at)} />
      ))}
    </section>
  )
}

function EvaluationTable({ search, trace }: { search: string; trace: Trace }) {
  const problem = useLab(selectProblem)
  const best = incumbents(problem, trace)
  const download = `data:text/csv;charset=utf-8,${encodeURIComponent(tableAsCsv(problem, trace))}`
  return (
    <div className="table">
      <table>
        <caption>{explore.tableOf(registries.say(search))}</caption>
        <thead>
          <tr>
            <th scope="col">#</th>
            {problem.space.map(({ label }) => (
              <th key={label} scope="col">
                {label.startsWith('x') ? label : `x (${label})`}
              </th>
            ))}
            <th scope="col">{explore.value}</th>
            {problem.constraint && <th scope="col">{problem.constraint.output}</th>}
            <th scope="col">{explore.marks.best}</th>
          </tr>
        </thead>
        <tbody>
          {numbered(trace).map(({ x, y, failure, origin, number }) => {
            const incumbent = best[number - 1]
            return (
              <tr key={number} className={incumbent?.index === number - 1 ? 'improved' : ''}>
                <th scope="row" title={registries.say(ORIGINS[origin].words)}>
                  {number}
                </th>
                {problem.space.map(({ label }, d) => (
                  <td key={label} data-value={x[d]}>
                    {formatNumber(x[d]!, 5)}
                  </td>
                ))}
                <td data-value={y ?? ''}>{y === null ? explore.failedFor(registries.say(failure!)) : formatNumber(y, 5)}</td>
                {problem.constraint && <SecondCell constraint={problem.constraint} x={x} />}
                <td data-value={incumbent?.y ?? ''}>{incumbent ? formatNumber(incumbent.y, 5) : explore.noneYet}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {trace.length === 0 && <p className="quiet">{explore.noEvaluations}</p>}
      <a href={download} download={`where-next-${fileNameOf(search)}.csv`}>
        {explore.downloadCsv}
      </a>
    </div>
  )
}

/** The second output of an evaluation, and whether it breaks its limit. */
function SecondCell({ constraint: { evaluate, limit }, x }: { constraint: Constraint; x: readonly number[] }) {
  const value = evaluate(...x)
  return <td data-value={value}>{value > limit ? explore.notFeasible(formatNumber(value, 4)) : formatNumber(value, 4)}</td>
}

/** "Sobol' sequence" as "sobol-sequence". */
const fileNameOf = (search: string): string =>
  search
    .toLowerCase()
    .match(/[a-z0-9]+/g)!
    .join('-')
