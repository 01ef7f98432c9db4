import { RACE_LIMITS } from '../../experiment/raceDocument'
import { explore } from '../../language/en/explore'
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
        label="What to compare"
        value={view.measure}
        options={[
          { value: 'regret', label: 'regret', terms: ['regret'], disabled: optimum ? undefined : explore.regretUnknown },
          { value: 'value', label: 'value', terms: ['bestValue'] },
        ]}
        onChange={(measure) => show({ measure })}
      />
      <Segmented
        label="Cost"
        value={view.cost}
        options={[
          { value: 'evaluations', label: 'by evaluations', terms: ['cost', 'evaluation'] },
          { value: 'time', label: 'by time', terms: ['cost'] },
        ]}
        onChange={(cost) => show({ cost })}
      />
      {view.cost === 'time' && (
        <span className="race-cost">
          if{' '}
          <span data-field>
            <Label of="secondsEach">one evaluation takes</Label>{' '}
            <NumberBox
              name="Seconds an evaluation takes"
              terms={['secondsEach']}
              value={view.secondsEach}
              limits={RACE_LIMITS.secondsEach}
              unit="s"
              onChange={(secondsEach) => show({ secondsEach })}
            />
          </span>{' '}
          and{' '}
          <span data-field>
            <NumberBox
              name="Evaluations at once"
              terms={['parallel']}
              value={view.parallel}
              limits={RACE_LIMITS.parallel}
              whole
              onChange={(parallel) => show({ parallel })}
            />{' '}
            <Label of="parallel">can go on at once</Label>
          </span>
          . A model waits for every result but those of its own batch, and its own seconds count.
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
      after
      <input
        type="range"
        aria-label="Evaluations shown"
        aria-valuetext={`${shown} of ${budget}`}
        min={0}
        max={budget}
        value={shown}
        style={{ '--share': shown / budget } as React.CSSProperties}
        onChange={(event) => lookAt(event.target.valueAsNumber)}
      />
      <output>{shown === budget ? `all ${budget}` : `${shown} of ${budget}`}</output>
    </label>
  )
}
