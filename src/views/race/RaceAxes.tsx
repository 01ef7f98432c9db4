import { RACE_LIMITS } from '../../experiment/raceDocument'
import { explore } from '../../language/en/explore'
import { race } from '../../language/en/race'
import { selectHowFar, selectProblem, selectShown, selectView } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { NumberBox } from '../controls/NumberBox'
import { Segmented } from '../controls/Segmented'
import { Label } from '../glossary/Term'
import './RacePanel.css'

/** What the picture measures, and against which cost. */
export function RaceAxes() {
  const view = useRace(selectView)
  const { optimum } = useRace(selectProblem)
  const show = useRace((s) => s.show)
  return (
    <div className="race-axes" data-control="leads">
      <Segmented
        label={race.compare}
        value={view.measure}
        options={[
          {
            value: 'regret',
            label: race.measures.regret,
            terms: ['regret'],
            disabled: optimum ? undefined : explore.regretUnknown,
          },
          { value: 'value', label: race.measures.value, terms: ['bestValue'] },
        ]}
        onChange={(measure) => show({ measure })}
      />
      <Segmented
        label={race.cost}
        value={view.cost}
        options={[
          { value: 'evaluations', label: race.costs.evaluations, terms: ['cost', 'evaluation'] },
          { value: 'time', label: race.costs.time, terms: ['cost'] },
        ]}
        onChange={(cost) => show({ cost })}
      />
      {view.cost === 'time' && (
        <span className="race-cost">
          {race.takes.before}{' '}
          <span data-field>
            <Label of="secondsEach">{race.takes.seconds}</Label>{' '}
            <NumberBox
              name={race.takes.secondsName}
              terms={['secondsEach']}
              value={view.secondsEach}
              limits={RACE_LIMITS.secondsEach}
              unit="s"
              onChange={(secondsEach) => show({ secondsEach })}
            />
          </span>{' '}
          {race.takes.between}{' '}
          <span data-field>
            <NumberBox
              name={race.takes.parallelName}
              terms={['parallel']}
              value={view.parallel}
              limits={RACE_LIMITS.parallel}
              whole
              onChange={(parallel) => show({ parallel })}
            />{' '}
            <Label of="parallel">{race.takes.parallel}</Label>
          </span>
          {race.takes.after}
        </span>
      )}
      <Shown />
    </div>
  )
}

/** The race evaluation by evaluation. */
function Shown() {
  const budget = useRace((s) => s.contest.budget)
  const shown = useRace(selectShown)
  const isEmpty = useRace((s) => selectHowFar(s).finished === 0)
  const lookAt = useRace((s) => s.lookAt)
  if (isEmpty) return null
  return (
    <label className="race-shown" data-figure="none">
      {race.shownAfter}
      <input
        type="range"
        aria-label={race.shown}
        aria-valuetext={race.shownOf(shown, budget)}
        min={0}
        max={budget}
        value={shown}
        style={{ '--share': shown / budget } as React.CSSProperties}
        onChange={(event) => lookAt(event.target.valueAsNumber)}
      />
      <output>{shown === budget ? race.shownAll(budget) : race.shownOf(shown, budget)}</output>
    </label>
  )
}
