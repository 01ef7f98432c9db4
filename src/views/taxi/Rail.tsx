import { useId, useRef } from 'react'
import { DEFAULT_TRIPS, SCENES, type SceneId, TAXI_LIMITS } from '../../casestudy/taxiRoom'
import { taxi } from '../../language/en/taxi'
import type { SyntheticChoice } from '../../store/taxi/state'
import { useTaxi } from '../../store/taxi/useTaxi'
import { NumberBox } from '../controls/NumberBox'
import { Segmented } from '../controls/Segmented'
import { SelectField } from '../controls/SelectField'
import { Switch } from '../controls/Switch'
import { Sentences } from '../words/Sentences'
import { StopChoice } from './StopChoice'
import { REPLAYING } from './scenes'
import { sevenSpeedWords, speedWords } from './taxiWords'
import './Rail.css'

const SPEEDS = ['measured', 'small', 'article'] as const

/** The way through the scenes. */
export function SceneMenu() {
  const scene = useTaxi((s) => s.scene)
  const goTo = useTaxi((s) => s.goTo)
  return (
    <nav className="panel taxi-rail taxi-scene-menu" data-control="leads" aria-label={taxi.scenesMenu}>
      <ol className="taxi-scenes">
        {SCENES.map((id) => (
          <li key={id}>
            <button type="button" aria-current={id === scene ? 'step' : undefined} onClick={() => goTo(id)}>
              {taxi.scenes[id]}
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
    <section className="panel taxi-rail" data-control aria-label={taxi.settings}>
      <Trips showsReplay={REPLAYING.includes(scene)} />
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
      <legend>{taxi.trips}</legend>
      {showsReplay && isMeasured && (
        <p className="hint taxi-replayed">
          <Sentences words={taxi.replayed} />
        </p>
      )}
      <p className="taxi-trips-source">
        <strong>{source.kind === 'synthetic' ? taxi.synthetic : source.name}</strong>{' '}
        <span className="quiet">{taxi.tripCount(count)}</span>
      </p>
      {source.kind === 'synthetic' ? (
        <>
          <Switch
            label={taxi.withFaults}
            term="dirtyTrips"
            checked={settings.dirty}
            onChange={(dirty) => makeSynthetic({ ...settings, dirty })}
          />
          <Switch
            label={taxi.withExtras}
            term="extras"
            checked={settings.surcharges === true}
            onChange={(on) => makeSynthetic({ ...settings, surcharges: on ? true : 'as recorded' })}
          />
        </>
      ) : (
        <button type="button" className="taxi-wide" onClick={() => makeSynthetic(settings)}>
          {taxi.backToSynthetic}
        </button>
      )}
      <button type="button" className="taxi-wide" disabled={reading !== null} onClick={() => input.current?.click()}>
        {reading === null ? taxi.openCsv : taxi.readingTrips(reading)}
      </button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept=".csv,text/csv"
        aria-label={taxi.csv}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) openFile(file)
          event.target.value = ''
        }}
      />
      <p className="hint taxi-hint">{taxi.orDrop}</p>
      {missing !== null && (
        <p className="hint taxi-hint taxi-problem" role="status">
          {taxi.missingFile(missing)}
        </p>
      )}
      {problem && (
        <p className="hint taxi-hint taxi-problem" role="alert">
          {taxi.tripsKept(problem)}{' '}
          <button type="button" className="link" onClick={forgetProblem}>
            {taxi.dismiss}
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
      <legend>{taxi.speed}</legend>
      <SelectField
        name={taxi.speed}
        value={speed}
        options={SPEEDS.map((id) => ({ id, name: taxi.speeds[id] }))}
        onChange={setSpeed}
      />
      {speed === 'measured' ? (
        <p className="hint taxi-hint">{taxi.replayFrom}</p>
      ) : (
        <>
          <p className="hint taxi-hint">{speedWords(speed)}</p>
          <div className="seed">
            <span id={budgetId}>{taxi.evaluationsEach}</span>
            <NumberBox name={taxi.evaluationsEach} value={budget} limits={TAXI_LIMITS.budget} whole onChange={setBudget} />
          </div>
          <div className="seed">
            <span>{taxi.seed}</span>
            <NumberBox name={taxi.seed} value={seed} limits={TAXI_LIMITS.seed} whole onChange={setSeed} />
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
      <legend>{taxi.sevenInputs}</legend>
      <Segmented
        label={taxi.sevenInputs}
        value={live ? 'live' : 'measured'}
        options={[
          { value: 'measured', label: taxi.recorded },
          { value: 'live', label: taxi.trainHere },
        ]}
        onChange={(value) => setSeven({ live: value === 'live' })}
      />
      <p className="hint taxi-hint">{sevenSpeedWords(live)}</p>
      {live && (
        <>
          <div className="seed">
            <span>{taxi.evaluationsEach}</span>
            <NumberBox
              name={taxi.evaluationsEach}
              value={budget}
              limits={TAXI_LIMITS.sevenBudget}
              whole
              onChange={(value) => setSeven({ budget: value })}
            />
          </div>
          <div className="seed">
            <span>{taxi.seed}</span>
            <NumberBox
              name={taxi.seed}
              value={seed}
              limits={TAXI_LIMITS.seed}
              whole
              onChange={(value) => setSeven({ seed: value })}
            />
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
      <legend>{taxi.protocol}</legend>
      <Segmented
        label={taxi.protocol}
        value={protocol}
        options={[
          { value: 'fair', label: taxi.protocols.fair },
          { value: 'article', label: taxi.protocols.article },
        ]}
        onChange={setProtocol}
      />
      <p className="hint taxi-hint">{taxi.protocolSays[protocol]}</p>
    </fieldset>
  )
}
