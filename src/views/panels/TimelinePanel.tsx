import { range } from 'd3'
import { PHASES, type Phase } from '../../experiment/document'
import { selectFork, selectIsStopped, selectOutdated } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon, ToEndIcon, ToStartIcon } from '../controls/icons'
import { describedBy } from '../glossary/glossary'
import { outdatedWords } from '../words/moment'
import { STOPPED_TITLE } from '../words/stopping'
import { useIsHidden } from '../workbench/hidden'
import { WorkBar } from './WorkBar'
import '../controls/transport.css'
import './panels.css'
import './TimelinePanel.css'

const SPEEDS = [0.5, 1, 2, 4]

const PHASE_NAMES: Record<Phase, string> = { fit: 'Fit', score: 'Score', choose: 'Choose', evaluate: 'Evaluate' }

/** The loop you can hold: step, phases, and the timeline of evaluations. */
export function TimelinePanel() {
  return (
    <section className="panel timeline foot-bar" data-control aria-label="Timeline">
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
  const next = isForked ? 'Next recorded step' : 'Next step'
  return (
    <fieldset className="transport timeline-steps">
      <legend className="visually-hidden">Steps</legend>
      {!brief && (
        <button
          type="button"
          className="icon"
          aria-label="Back to start"
          title="Back to start (Home)"
          disabled={atStart}
          onClick={() => goTo(0)}
        >
          <ToStartIcon />
        </button>
      )}
      <button
        type="button"
        className="icon"
        aria-label="Previous step"
        title="Previous step (←)"
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
        title={isStopped ? STOPPED_TITLE : spent ? 'The budget is spent' : `${next} (→)`}
      >
        {next} <NextIcon />
      </button>
      <button
        type="button"
        className="icon"
        aria-label={playing ? 'Pause' : 'Play'}
        title={playing ? 'Pause (Space)' : 'Play (Space)'}
        onClick={() => setPlaying(!playing)}
      >
        {playing ? <PauseIcon /> : <PlayIcon />}
      </button>
      {!brief && (
        <>
          <button
            type="button"
            className="icon"
            aria-label="Run to the end"
            title="Run to the end (End)"
            disabled={spent}
            onClick={() => goTo(budget)}
          >
            <ToEndIcon />
          </button>
          <label className="speed">
            <span className="visually-hidden">Speed</span>
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
      <legend className="visually-hidden">Phase of the step</legend>
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
          <span className="phases-number">{i + 1}</span> {PHASE_NAMES[id]}
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
        aria-label="Evaluation"
        aria-valuetext={`after ${at} of ${budget} evaluations`}
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
        <button type="button" aria-label="Go on from here with these settings" title={GO_ON} onClick={branch}>
          Go on from here
        </button>
      )}
      {outdated.length > 0 && (
        <button type="button" aria-label="Re-run from the start with these settings" title={RERUN} onClick={rerun}>
          Re-run from the start
        </button>
      )}
      {isIdle && <Again />}
      {isIdle && (
        <p>
          Drag to rewind. Click the plot
          <br /> to choose the next point yourself.
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
      aria-label={`Evaluate there again, where evaluation ${at} was made`}
      title={AGAIN}
      onClick={() => choose(newest.x)}
    >
      <span className="again-where">Evaluate there </span>again
    </button>
  )
}

const AGAIN = 'Evaluates once more where the evaluation shown last was made: with noise another value comes back.'
const GO_ON = 'Evaluate next where the model would go with these settings (B). The recorded future is kept for comparison.'
const RERUN = 'Play the whole run again with these settings. The present one is kept for comparison.'
