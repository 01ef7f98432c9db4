import { useId } from 'react'
import { race } from '../../language/en/race'
import { heightOf } from '../../problems/statedScale'
import { selectProblem, selectStandings, selectTarget } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { NumberBox } from '../controls/NumberBox'
import { formatPercent, formatShort } from '../format'
import { Label, Term } from '../glossary/Term'
import { looksOf } from '../plot/look'
import { Sentences } from '../words/Sentences'
import { reachWords, shareWords } from './raceWords'
import { Swatch } from './Swatch'
import './bars.css'
import './sides.css'
import './TargetPanel.css'

/** How many evaluations each search needs until its regret is at the target. Where nobody knows the optimum there is no such thing. */
export function TargetPanel() {
  const target = useRace(selectTarget)
  return target === null ? null : <ToTarget target={target} />
}

/** Median, and its 95 % interval as a whisker. */
function ToTarget({ target }: { target: number }) {
  const title = useId()
  const standings = useRace(selectStandings)
  const problem = useRace(selectProblem)
  const budget = useRace((s) => s.contest.budget)
  const anyLeft = standings.some(({ reach }) => reach.left > 0)
  const show = useRace((s) => s.show)
  const looks = looksOf(standings)
  const height = heightOf(problem)
  const share = (count: number) => `${(Math.min(count, budget) / budget) * 100}%`
  return (
    <section className="panel race-side" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>
          <Term of="evaluationsToTarget" />
        </h2>
        <span className="quiet race-target-box" data-field>
          <Label of={['target', 'regret']}>{race.regretAtMost}</Label>{' '}
          <NumberBox
            name={race.targetName}
            terms={['target', 'regret']}
            value={target}
            limits={[height * 1e-6, height]}
            onChange={(value) => show({ target: value })}
          />
        </span>
      </header>
      <ul className="race-bars">
        {standings.map(({ name, reach: { toTarget, reached } }, i) => {
          const median = toTarget && Number.isFinite(toTarget.value) ? toTarget.value : null
          const [low, high] = toTarget?.interval ?? [null, null]
          return (
            <li key={name} className={looks[i]!.className}>
              <Swatch look={looks[i]!} />
              <span className="race-bar-name" title={name}>
                {name}
              </span>
              <span className="race-bar race-dots" data-answer aria-hidden="true">
                {low !== null && Number.isFinite(low) && (
                  <span className="race-bar-whisker" style={{ left: share(low), right: `calc(100% - ${share(high!)})` }} />
                )}
                {median !== null && <span className="race-bar-dot" style={{ left: share(median) }} />}
              </span>
              <span className="race-bar-value race-bar-value-wide" data-answer aria-hidden="true">
                {reached === null ? '–' : median === null ? race.notReached : formatShort(median)}
                {reached && <span className="quiet"> · {formatPercent(reached.value)}</span>}
              </span>
              <span className="visually-hidden" data-answer>
                {reachWords({ toTarget, reached }, budget)}
              </span>
            </li>
          )
        })}
      </ul>
      <p className="hint">
        <Sentences words={race.targetDots} /> {shareWords(anyLeft)}
      </p>
    </section>
  )
}
