import { useId, useRef } from 'react'
import { DEFAULT_TRIPS, SCENES, type SceneId, TAXI_LIMITS } from '../../casestudy/taxiRoom'
import { grouped } from '../../language/numbers'
import type { Speed, SyntheticChoice } from '../../store/taxi/state'
import { useTaxi } from '../../store/taxi/useTaxi'
import { NumberBox } from '../controls/NumberBox'
import { Segmented } from '../controls/Segmented'
import { SelectField } from '../controls/SelectField'
import { Switch } from '../controls/Switch'
import { StopChoice } from './StopChoice'
import { SCENE_WORDS } from './scenes'
import { sevenSpeedWords, speedWords } from './taxiWords'
import './Rail.css'

const SPEEDS: readonly { readonly id: Speed; readonly name: string }[] = [
  { id: 'measured', name: 'Measured replay' },
  { id: 'small', name: 'Live · small network' },
  { id: 'article', name: 'Live · the article’s network' },
]

/** The way through the scenes. */
export function SceneMenu() {
  const scene = useTaxi((s) => s.scene)
  const goTo = useTaxi((s) => s.goTo)
  return (
    <nav className="panel taxi-rail taxi-scene-menu" data-control="leads" aria-label="Scenes">
      <ol className="taxi-scenes">
        {SCENES.map((id) => (
          <li key={id}>
            <button type="button" aria-current={id === scene ? 'step' : undefined} onClick={() => goTo(id)}>
              {SCENE_WORDS[id].name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Everything that can be set: which trips, how fast, and by which protocol. */
export function Settings({ scene }: { scene: SceneId }) {
  const trainsHere = useTaxi((s) => s.speed !== 'measured')
  return (
    <section className="panel taxi-rail" data-control aria-label="Settings">
      <Trips showsReplay={SCENE_WORDS[scene].replays} />
      {scene === 'seven' ? (
        <SevenChoice />
      ) : (
        <>
          <SpeedChoice />
          <Protocol />
        </>
      )}
      {(scene === 'seven' || (scene === 'searches' && trainsHere)) && <StopChoice />}
    </section>
  )
}

function Trips({ showsReplay }: { showsReplay: boolean }) {
  const isMeasured = useTaxi((s) => s.speed === 'measured')
  const source = useTaxi((s) => s.source)
  const reading = useTaxi((s) => s.reading)
  const problem = useTaxi((s) => s.problem)
  const count = useTaxi((s) => s.trips.length)
  const openFile = useTaxi((s) => s.openFile)
  const makeSynthetic = useTaxi((s) => s.makeSynthetic)
  const forgetProblem = useTaxi((s) => s.forgetProblem)
  const missing = useTaxi((s) => s.missing)
  const input = useRef<HTMLInputElement>(null)
  const settings: SyntheticChoice = source.kind === 'synthetic' ? source.settings : DEFAULT_TRIPS

  return (
    <fieldset className="group">
      <legend>Trips</legend>
      {showsReplay && isMeasured && (
        <p className="hint taxi-replayed">
          Shown here: <strong>the article’s Kaggle trips</strong>, as recorded. The first two scenes, and whatever is trained
          live, use these:
        </p>
      )}
      <p className="taxi-trips-source">
        <strong>{source.kind === 'synthetic' ? 'Synthetic' : source.name}</strong>{' '}
        <span className="quiet">{grouped(count)} trips</span>
      </p>
      {source.kind === 'synthetic' ? (
        <>
          <Switch
            label="With faults, as recorded"
            term="dirtyTrips"
            checked={settings.dirty}
            onChange={(dirty) => makeSynthetic({ ...settings, dirty })}
          />
          <Switch
            label="Extras in every fare"
            term="extras"
            checked={settings.surcharges === true}
            onChange={(on) => makeSynthetic({ ...settings, surcharges: on ? true : 'as recorded' })}
          />
        </>
      ) : (
        <button type="button" className="taxi-wide" onClick={() => makeSynthetic(settings)}>
          Back to synthetic trips
        </button>
      )}
      <button type="button" className="taxi-wide" disabled={reading !== null} onClick={() => input.current?.click()}>
        {reading === null ? 'Open your train.csv…' : `Reading… ${grouped(reading)} trips`}
      </button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept=".csv,text/csv"
        aria-label="Your CSV file"
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) openFile(file)
          event.target.value = ''
        }}
      />
      <p className="hint taxi-hint">Or drop a file anywhere here. It stays on this computer.</p>
      {missing !== null && (
        <p className="hint taxi-hint taxi-problem" role="status">
          This link is about the trips of “{missing}”, a file that no link carries. Open it here to see them; these are synthetic.
        </p>
      )}
      {problem && (
        <p className="hint taxi-hint taxi-problem" role="alert">
          {problem} The trips as they were are kept.{' '}
          <button type="button" className="link" onClick={forgetProblem}>
            Dismiss
          </button>
        </p>
      )}
    </fieldset>
  )
}

function SpeedChoice() {
  const speed = useTaxi((s) => s.speed)
  const setSpeed = useTaxi((s) => s.setSpeed)
  const seed = useTaxi((s) => s.seed)
  const setSeed = useTaxi((s) => s.setSeed)
  const budget = useTaxi((s) => s.budget)
  const setBudget = useTaxi((s) => s.setBudget)
  const budgetId = useId()
  return (
    <fieldset className="group">
      <legend>Speed</legend>
      <SelectField name="Speed" value={speed} options={SPEEDS} onChange={setSpeed} />
      {speed === 'measured' ? (
        <p className="hint taxi-hint">
          Runs recorded with PyTorch, scikit-learn and bayes_opt on the article’s 5,000 Kaggle trips.
        </p>
      ) : (
        <>
          <p className="hint taxi-hint">{speedWords(speed)}</p>
          <div className="seed">
            <span id={budgetId}>Evaluations each</span>
            <NumberBox name="Evaluations each" value={budget} limits={TAXI_LIMITS.budget} whole onChange={setBudget} />
          </div>
          <div className="seed">
            <span>Seed</span>
            <NumberBox name="Seed" value={seed} limits={TAXI_LIMITS.seed} whole onChange={setSeed} />
          </div>
        </>
      )}
    </fieldset>
  )
}

/** Where the study of seven inputs comes from. */
function SevenChoice() {
  const { live, seed, budget } = useTaxi((s) => s.sevenChoice)
  const setSeven = useTaxi((s) => s.setSeven)
  return (
    <fieldset className="group">
      <legend>Seven inputs</legend>
      <Segmented
        label="Seven inputs"
        value={live ? 'live' : 'measured'}
        options={[
          { value: 'measured', label: 'Recorded' },
          { value: 'live', label: 'Train here' },
        ]}
        onChange={(value) => setSeven({ live: value === 'live' })}
      />
      <p className="hint taxi-hint">{sevenSpeedWords(live)}</p>
      {live && (
        <>
          <div className="seed">
            <span>Evaluations each</span>
            <NumberBox
              name="Evaluations each"
              value={budget}
              limits={TAXI_LIMITS.sevenBudget}
              whole
              onChange={(value) => setSeven({ budget: value })}
            />
          </div>
          <div className="seed">
            <span>Seed</span>
            <NumberBox name="Seed" value={seed} limits={TAXI_LIMITS.seed} whole onChange={(value) => setSeven({ seed: value })} />
          </div>
        </>
      )}
    </fieldset>
  )
}

/** How the three searches are compared. */
export function Protocol() {
  const protocol = useTaxi((s) => s.protocol)
  const setProtocol = useTaxi((s) => s.setProtocol)
  return (
    <fieldset className="group">
      <legend>Protocol</legend>
      <Segmented
        label="Protocol"
        value={protocol}
        options={[
          { value: 'fair', label: 'Fair' },
          { value: 'article', label: 'As in the article' },
        ]}
        onChange={setProtocol}
      />
      <p className="hint taxi-hint">
        {protocol === 'fair'
          ? 'Log axes, scaled features, the same unseen rows for every search; winners are trained again with fresh seeds and scored on rows no search saw.'
          : 'Linear axes, features as they are; grid and random search by cross-validation, Bayesian optimization scored on the test rows themselves.'}
      </p>
    </fieldset>
  )
}
