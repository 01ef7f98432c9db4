import { useId, useState } from 'react'
import { limitSign } from '../../experiment/measure/limit'
import { MOST_TRIALS } from '../../experiment/measure/study'
import { measure } from '../../language/en/measure'
import { selectCanLookBack, selectIsLookingBack } from '../../store/measure/derived'
import { useMeasure } from '../../store/measure/useMeasure'
import { TrialEditor } from './TrialEditor'
import { TrialRow } from './TrialRow'
import { trialKey } from './trialKey'
import './head.css'
import './TrialsPanel.css'

/** The record: what was measured, what failed, and what is waited for. */
export function TrialsPanel() {
  const { parameters, trials, result, limit, cursor } = useMeasure((s) => s.document)
  const add = useMeasure((s) => s.add)
  const edit = useMeasure((s) => s.edit)
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  const title = useId()
  const isFull = trials.length >= MOST_TRIALS
  return (
    <section className="panel measure-trials" aria-labelledby={title}>
      <header className="panel-head measure-head">
        <h2 id={title}>{measure.trials}</h2>
        <LastChange />
        <LookBack />
        <button type="button" disabled={isFull || editing !== null} onClick={() => setEditing('new')}>
          {measure.addTrial}
        </button>
      </header>
      {isFull && <p className="hint numerics">{measure.mostTrials(MOST_TRIALS)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard. */}
      <section className="table measure-trials-scroll" tabIndex={0} aria-label={measure.trialsScrollable}>
        <table>
          <caption className="visually-hidden">{measure.trials}</caption>
          <thead>
            <tr>
              <th scope="col">#</th>
              {parameters.map(({ name }) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
              <th scope="col">{result}</th>
              {limit && (
                <th scope="col">
                  {limit.output} <span className="quiet measure-limit">{limitSign(limit)}</span>
                </th>
              )}
              <th scope="col">
                <span className="visually-hidden">{measure.whatCanBeDone}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {trials.map((trial, i) =>
              editing === trialKey(trial) ? (
                <TrialEditor
                  key={trialKey(trial)}
                  number={i + 1}
                  trial={trial}
                  save={(changed) => {
                    edit(i, changed)
                    setEditing(null)
                  }}
                  cancel={() => setEditing(null)}
                />
              ) : (
                <TrialRow
                  key={trialKey(trial)}
                  index={i}
                  trial={trial}
                  isBeyond={cursor !== undefined && i >= cursor}
                  edit={() => setEditing(trialKey(trial))}
                />
              ),
            )}
            {editing === 'new' && (
              <TrialEditor
                number={trials.length + 1}
                trial={null}
                save={(made) => {
                  add(made)
                  setEditing(null)
                }}
                cancel={() => setEditing(null)}
              />
            )}
          </tbody>
        </table>
        {trials.length === 0 && editing === null && <p className="quiet measure-trials-none">{measure.noTrial}</p>}
      </section>
    </section>
  )
}

/** Shows the run of a study made here, and puts it away; that of a log is always shown. */
function LookBack() {
  const isPossible = useMeasure((s) => selectCanLookBack(s) && s.document.source === undefined)
  const isOn = useMeasure(selectIsLookingBack)
  const lookBack = useMeasure((s) => s.lookBack)
  if (!isPossible) return null
  return (
    <button type="button" aria-pressed={isOn} onClick={() => lookBack(!isOn)}>
      {measure.lookBack}
    </button>
  )
}

/** What was done last, and the way back. */
function LastChange() {
  const past = useMeasure((s) => s.past.at(-1))
  const undo = useMeasure((s) => s.undo)
  return (
    <span className="measure-last">
      <span role="status">{past?.done ?? ''}</span>
      {past && (
        <button type="button" onClick={undo}>
          {measure.undo}
        </button>
      )}
    </span>
  )
}
