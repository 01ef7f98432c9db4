import { RACE_LIMITS } from '../../experiment/raceDocument'
import { race } from '../../language/en/race'
import { secondsLeft, selectHowFar, selectStandings } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { Dialog } from '../controls/Dialog'
import { save } from '../save'
import { healthWords, spokenHealth } from '../words/healthWords'
import { raceAsCsv, raceAsJson } from './exports'
import { longRaceWords, progressWords, spokenProgress } from './raceWords'
import '../controls/transport.css'
import './TransportPanel.css'

/** Start, pause, resume, cancel; how far the race is and how long it will take; and its results as files. */
export function TransportPanel() {
  const activity = useRace((s) => s.activity)
  const { finished, lost, total, share } = useRace(selectHowFar)
  const start = useRace((s) => s.start)
  const pause = useRace((s) => s.pause)
  const resume = useRace((s) => s.resume)
  const cancel = useRace((s) => s.cancel)
  const left = useRace(secondsLeft)
  const workers = useRace((s) => s.workers)
  const isDone = finished + lost === total
  const isUnderWay = activity === 'racing' || activity === 'timing'

  const progress = { activity, finished, lost, total, left, workers }

  return (
    <section className="panel race-transport foot-bar" data-control="leads" aria-label={race.transport}>
      <div className="transport">
        {isUnderWay && (
          <button type="button" className="transport-main" disabled={activity === 'timing'} onClick={pause}>
            {race.pause}
          </button>
        )}
        {activity === 'paused' && (
          <button type="button" className="transport-main" onClick={resume}>
            {race.resume}
          </button>
        )}
        {(activity === 'idle' || activity === 'asking') && finished < total && (
          <button type="button" className="transport-main" onClick={start}>
            {finished === 0 && lost === 0 ? race.start : isDone ? race.again : race.resume}
          </button>
        )}
        {activity === 'idle' && finished === total && <MoreSeeds />}
        <button type="button" disabled={activity === 'idle'} onClick={cancel}>
          {race.cancel}
        </button>
      </div>
      <div className="race-progress">
        <progress aria-label={race.progress} max={1} value={Math.min(1, share)} />
        <p>{progressWords(progress)}</p>
        <Workers />
        {/* Spoken only when something happens, not with every run. */}
        <p className="visually-hidden" role="status">
          {spokenProgress(progress)}
        </p>
      </div>
      <Exports disabled={finished === 0} />
      <LongRace />
    </section>
  )
}

/** Says when a worker is missing or was replaced. */
function Workers() {
  const health = useRace((s) => s.health)
  return (
    <>
      <p className="race-workers" aria-hidden="true">
        {healthWords(health, 'run')}
      </p>
      <p className="visually-hidden" role="status">
        {spokenHealth(health, 'run')}
      </p>
    </>
  )
}

/** A finished race can only go on with seeds that it has not met. */
function MoreSeeds() {
  const seeds = useRace((s) => s.contest.seeds)
  const setContest = useRace((s) => s.setContest)
  const start = useRace((s) => s.start)
  const more = Math.min(100, RACE_LIMITS.seeds[1] - seeds)
  return (
    <button
      type="button"
      className="transport-main"
      disabled={more === 0}
      onClick={() => {
        setContest({ seeds: seeds + more })
        start()
      }}
    >
      {more === 0 ? race.finished : race.moreSeeds(more)}
    </button>
  )
}

function Exports({ disabled }: { disabled: boolean }) {
  const contest = useRace((s) => s.contest)
  const standings = useRace(selectStandings)
  return (
    <fieldset className="race-exports" disabled={disabled}>
      <legend className="visually-hidden">{race.exports}</legend>
      <button type="button" onClick={() => save('race.csv', 'text/csv', raceAsCsv(contest, standings))}>
        {race.asCsv}
      </button>
      <button type="button" onClick={() => save('race.json', 'application/json', raceAsJson(contest, standings))}>
        {race.asJson}
      </button>
    </fieldset>
  )
}

/** Asks before a race that takes long. */
function LongRace() {
  const isAsking = useRace((s) => s.activity === 'asking')
  const left = useRace(secondsLeft)
  const workers = useRace((s) => s.workers)
  const goAhead = useRace((s) => s.goAhead)
  const cancel = useRace((s) => s.cancel)
  return (
    <Dialog title={race.takesLong} open={isAsking} close={() => isAsking && cancel()}>
      <p>{longRaceWords(left ?? 0, workers)}</p>
      <p className="dialog-actions">
        <button type="button" onClick={goAhead}>
          {race.anyway}
        </button>
      </p>
    </Dialog>
  )
}
