import { useEffect, useRef, useState } from 'react'
import type { Trial } from '../../experiment/measure/measureDocument'
import { selectBest } from '../../store/measure/derived'
import { useMeasure } from '../../store/measure/useMeasure'
import { TypedCell } from './TypedCell'
import { readResult, valueText } from './typed'
import './TrialsPanel.css'

interface TrialRowProps {
  readonly index: number
  readonly trial: Trial
  /** Whether it is not looked at now. */
  readonly isBeyond: boolean
  readonly edit: () => void
}

/** One trial; one that is under way has a box for what comes back. */
export function TrialRow({ index, trial, isBeyond, edit }: TrialRowProps) {
  const parameters = useMeasure((s) => s.document.parameters)
  const remove = useMeasure((s) => s.remove)
  const isBest = useMeasure((s) => selectBest(s)?.number === index + 1)
  const number = index + 1
  return (
    <tr className={isBeyond ? 'measure-trial-beyond' : undefined}>
      <th scope="row">{number}</th>
      {parameters.map(({ name }) => (
        <td key={name}>{Object.hasOwn(trial.params, name) ? valueText(trial.params[name]) : '–'}</td>
      ))}
      {trial.state === 'running' ? (
        <Awaited index={index} />
      ) : (
        <td className={isBest ? 'measure-best' : undefined}>{resultText(trial, isBest)}</td>
      )}
      <td className="measure-trial-ways">
        <button type="button" aria-label={`Edit trial ${number}`} onClick={edit}>
          Edit
        </button>
        <button type="button" aria-label={`Delete trial ${number}`} onClick={() => remove(index)}>
          Delete
        </button>
      </td>
    </tr>
  )
}

function resultText({ value, state }: Trial, isBest: boolean): string {
  if (state === 'fail') return 'failed'
  if (state === 'pruned') return value === null ? 'pruned' : `pruned at ${valueText(value)}`
  return isBest ? `${valueText(value)} (best)` : valueText(value)
}

/** Where somebody types what came back. It is told when one leaves the row, unless something is wrong with it: that is said, and stays. */
function Awaited({ index }: { index: number }) {
  const tell = useMeasure((s) => s.tell)
  const fail = useMeasure((s) => s.fail)
  const isNewest = useMeasure((s) => s.planned === index)
  const [typed, setTyped] = useState('')
  const [isTold, setTold] = useState(false)
  const cell = useRef<HTMLTableCellElement>(null)
  const read = readResult(typed)
  const number = index + 1

  useEffect(() => {
    if (isNewest) cell.current?.querySelector('input')?.focus()
  }, [isNewest])

  const finish = () => ('value' in read ? tell(index, read.value) : setTold(true))
  return (
    <td
      ref={cell}
      className="measure-awaited"
      onBlur={({ relatedTarget }) => {
        if (typed.trim() !== '' && !cell.current?.contains(relatedTarget)) finish()
      }}
    >
      <TypedCell
        label={`Result of trial ${number}`}
        value={typed}
        says={isTold && 'says' in read ? read.says : null}
        placeholder="what came back"
        onChange={(text) => {
          setTyped(text)
          setTold(false)
        }}
        onEnter={finish}
      />
      <button type="button" aria-label={`Trial ${number} failed`} onClick={() => fail(index)}>
        Failed
      </button>
    </td>
  )
}
