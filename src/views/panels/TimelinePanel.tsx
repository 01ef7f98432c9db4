import { range } from 'd3'
import { PHASES } from '../../experiment/document'
import { explore } from '../../language/en/explore'
import { selectFork, selectIsStopped, selectOutdated } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon, ToEndIcon, ToStartIcon } from '../controls/icons'
import { describedBy } from '../glossary/glossary'
import { outdatedWords } from '../words/moment'
import { useIsHidden } from '../workbench/hidden'
import { WorkBar } from './WorkBar'
import '../controls/transport.css'
import './panels.css'
import './TimelinePanel.css'

const SPEEDS = [0.5, 1, 2, 4]

/** The loop you can hold: step, phases, and the timeline of evaluations. */
export function TimelinePanel() {
  return (
    <section className="panel timeline foot-bar" data-control data-takes-height aria-label={explore.timeline}>
      <Transport />
      {!useIsHidden('phases') && <Phases />}
      <Track />
      <Aside />
    </section>
  )
}

/** The buttons that step, play and jump; where there is little room, those that step and play. */
export function Transport({ brief = false }: { readonly brief?: boolean }) {
  const at = useLab((s) => s.view.at)
  const budget = useLab((s) => s.setup.budget)
  const atStart = useLab((s) => s.view.at === 0 && s.view.phase !== 'evaluate')
  const playing = useLab((s) => s.playing)
  const speed = useLab((s) => s.speed)
  const goTo = useLab((s) => s.goTo)
  const nextStep = useLab((s) => s.nextStep)
  const previousStep = useLab((s) => s.previousStep)
  const setPlaying = useLab((s) => s.setPlaying)
  const setSpeed = useLab((s) => s.setSpeed)
  const isStopped = useLab(selectIsStopped)
  const spent = at >= budget || isStopped
  const isForked = useLab((s) => selectFork(s) !== null)
  const next = isForked ? explore.nextRecorded : explore.nextStep
  return (
    <fieldset className="transport timeline-steps">
      <legend className="visually-hidden">{explore.transport}</legend>
      {!brief && (
        <button
          type="button"
          className="icon"
          aria-label={explore.toStart}
          title={explore.toStartTitle}
          disabled={atStart}
          onClick={() => goTo(0)}
        >
          <ToStartIcon />
        </button>
      )}
      <button
        type="button"
        className="icon"
        aria-label={explore.previous}
        title={explore.previousTitle}
        disabled={atStart}
        onClick={previousStep}
      >
        <PreviousIcon />
      </button>
      <button
        type="button"
        className="transport-main"
        disabled={spent}
        onClick={nextStep}
        title={isStopped ? explore.stoppedTitle : spent ? explore.spentTitle : explore.nextTitle(next)}
      >
        {next} <NextIcon />
      </button>
      <button
        type="button"
        className="icon"
        aria-label={playing ? explore.pause : explore.play}
        title={playing ? explore.pauseTitle : explore.playTitle}
        onClick={() => setPlaying(!playing)}
      >
        {playing ? <PauseIcon /> : <PlayIcon />}
      </button>
      {!brief && (
        <>
          <button
            type="button"
            className="icon"
            aria-label={explore.toEnd}
            title={explore.toEndTitle}
            disabled={spent}
            onClick={() => goTo(budget)}
          >
            <ToEndIcon />
          </button>
          <label className="speed">
            <span className="visually-hidden">{explore.speed}</span>
            <select value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
              {SPEEDS.map((value) => (
                <option key={value} value={value}>
                  {value}×
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </fieldset>
  )
}

function Phases() {
  const phase = useLab((s) => s.view.phase)
  const spent = useLab((s) => s.view.at >= s.setup.budget)
  const goToPhase = useLab((s) => s.goToPhase)
  return (
    <fieldset className="phases">
      <legend className="visually-hidden">{explore.phaseOfStep}</legend>
      {PHASES.map((id, i) => (
        <button
          key={id}
          type="button"
          aria-pressed={phase === id && !spent}
          disabled={spent}
          data-term={`phase.${id}`}
          aria-describedby={describedBy([`phase.${id}`])}
          onClick={() => goToPhase(id)}
        >
          <span className="phases-number">{i + 1}</span> {explore.phases[id]}
        </button>
      ))}
    </fieldset>
  )
}

/** The evaluations in a row; the slider over them goes to any moment. */
export function Track() {
  const at = useLab((s) => s.view.at)
  const budget = useLab((s) => s.setup.budget)
  const trace = useLab((s) => s.run.trace)
  const goTo = useLab((s) => s.goTo)
  const setPlaying = useLab((s) => s.setPlaying)
  const every = budget <= 20 ? 1 : budget <= 40 ? 5 : 10
  const isNumbered = (number: number) => number === 1 || (number > 0 && number % every === 0)
  return (
    <div className="track" style={{ '--share': at / budget } as React.CSSProperties}>
      <div className="track-dots" aria-hidden="true">
        <span className="track-rail" />
        <span className="track-travelled" />
        {range(budget + 1).map((number) => {
          const evaluation = trace[number - 1]
          const kind =
            number === 0
              ? 'dot-start'
              : evaluation
                ? `dot-made dot-${evaluation.origin} ${evaluation.y === null ? 'dot-failed' : ''}`
                : ''
          return (
            <span
              key={number}
              className={`dot ${kind} ${number > at ? 'dot-later' : ''}`}
              style={{ '--share': number / budget } as React.CSSProperties}
            >
              {(number === at || (isNumbered(number) && (every === 1 || Math.abs(number - at) > budget / 20))) && (
                <span className={number === at ? 'dot-number dot-number-now' : 'dot-number'}>{number}</span>
              )}
            </span>
          )
        })}
      </div>
      <input
        type="range"
        aria-label={explore.evaluation}
        aria-valuetext={explore.afterOf(at, budget)}
        min={0}
        max={budget}
        step={1}
        value={at}
        onChange={(event) => {
          setPlaying(false)
          goTo(event.target.valueAsNumber)
        }}
      />
    </div>
  )
}

function Aside() {
  const outdated = useLab(selectOutdated)
  const isForked = useLab((s) => selectFork(s) !== null)
  const rerun = useLab((s) => s.rerun)
  const branch = useLab((s) => s.branch)
  const isIdle = outdated.length === 0 && !isForked
  return (
    <div className={isIdle ? 'aside aside-idle' : 'aside'}>
      {outdated.length > 0 && <p>{outdatedWords(outdated)}</p>}
      {isForked && (
        <button type="button" aria-label={explore.goOnName} title={explore.goOnTitle} onClick={branch}>
          {explore.goOn}
        </button>
      )}
      {outdated.length > 0 && (
        <button type="button" aria-label={explore.rerunName} title={explore.rerunTitle} onClick={rerun}>
          {explore.rerun}
        </button>
      )}
      {isIdle && <Again />}
      {isIdle && (
        <p>
          {explore.dragToRewind}
          <br /> {explore.chooseYourself}
        </p>
      )}
      <WorkBar />
    </div>
  )
}

/** Evaluates once more where an evaluation was made: what comes back tells the noise, and without noise nothing. */
function Again() {
  const at = useLab((s) => s.view.at)
  const newest = useLab((s) => s.run.trace[s.view.at - 1])
  const spent = useLab((s) => s.view.at >= s.setup.budget || s.view.phase === 'evaluate')
  const choose = useLab((s) => s.choose)
  if (!newest) return null
  return (
    <button
      type="button"
      disabled={spent}
      aria-label={explore.againName(at)}
      title={explore.againTitle}
      onClick={() => choose(newest.x)}
    >
      <span className="again-where">{explore.evaluateThere} </span>
      {explore.again}
    </button>
  )
}
