import { useEffect, useRef, useState } from 'react'
import { isBroken, type Limit } from '../../experiment/measure/limit'
import type { Trial } from '../../experiment/measure/measureDocument'
import { measure } from '../../language/en/measure'
import { selectBest } from '../../store/measure/derived'
import { useMeasure } from '../../store/measure/useMeasure'
import { DeleteIcon, EditIcon } from '../controls/icons'
import { TypedCell } from './TypedCell'
import { readNumber, readResult, type Typed, valueText } from './typed'
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
  const { parameters, limit } = useMeasure((s) => s.document)
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
        <Awaited index={index} limit={limit} />
      ) : (
        <>
          <td className={isBest ? 'measure-best' : undefined}>{resultText(trial, isBest)}</td>
          {limit && <td className={isBroken(limit, trial) ? 'measure-broken' : undefined}>{secondText(limit, trial)}</td>}
        </>
      )}
      <td className="measure-trial-ways" data-figure="none">
        <button type="button" title={measure.edit} aria-label={measure.editTrial(number)} onClick={edit}>
          <EditIcon />
        </button>
        <button type="button" title={measure.delete} aria-label={measure.deleteTrial(number)} onClick={() => remove(index)}>
          <DeleteIcon />
        </button>
      </td>
    </tr>
  )
}

function resultText({ value, state }: Trial, isBest: boolean): string {
  if (state === 'fail') return measure.failed
  if (state === 'pruned') return value === null ? measure.pruned : measure.prunedAt(valueText(value))
  return isBest ? measure.best(valueText(value)) : valueText(value)
}

function secondText(limit: Limit, trial: Trial): string {
  if (trial.second === undefined || trial.second === null) return trial.state === 'complete' ? measure.notMeasured : '–'
  return isBroken(limit, trial) ? measure.broken(valueText(trial.second)) : valueText(trial.second)
}

interface AwaitedProps {
  readonly index: number
  readonly limit: Limit | undefined
}

/**
 * Where somebody types what came back. It is told when one leaves the cells, unless something is wrong with it: that is said, and stays. With a
 * second output it is told once both are there.
 */
function Awaited({ index, limit }: AwaitedProps) {
  const tell = useMeasure((s) => s.tell)
  const fail = useMeasure((s) => s.fail)
  const isNewest = useMeasure((s) => s.planned === index)
  const [typed, setTyped] = useState('')
  const [second, setSecond] = useState('')
  const [isTold, setTold] = useState(false)
  const cell = useRef<HTMLTableCellElement>(null)
  const secondCell = useRef<HTMLTableCellElement>(null)
  const read = readResult(typed)
  const readSecond = limit ? readNumber(second) : null
  const number = index + 1
  useEffect(() => {
    if (isNewest) cell.current?.querySelector('input')?.focus()
  }, [isNewest])
  const finish = () => {
    if (!('value' in read) || (readSecond && !('value' in readSecond))) return setTold(true)
    tell(index, read.value, readSecond?.value)
  }
  const isInside = (target: EventTarget | null) =>
    target instanceof Node && (cell.current?.contains(target) || secondCell.current?.contains(target))
  const leave = (to: EventTarget | null) => {
    if (typed.trim() + second.trim() !== '' && !isInside(to)) finish()
  }
  const told = (text: Typed<number> | null) => (isTold && text && 'says' in text ? text.says : null)
  return (
    <>
      <td ref={cell} className="measure-awaited" onBlur={({ relatedTarget }) => leave(relatedTarget)}>
        <TypedCell
          label={measure.resultOfTrial(number)}
          value={typed}
          says={told(read)}
          placeholder={measure.whatCameBack}
          onChange={(text) => {
            setTyped(text)
            setTold(false)
          }}
          onEnter={() => {
            if (limit && second.trim() === '') secondCell.current?.querySelector('input')?.focus()
            else finish()
          }}
        />
        <button type="button" aria-label={measure.trialFailed(number)} onClick={() => fail(index)}>
          {measure.itFailed}
        </button>
      </td>
      {limit && (
        <td ref={secondCell} className="measure-awaited" onBlur={({ relatedTarget }) => leave(relatedTarget)}>
          <TypedCell
            label={measure.inputOfTrial(limit.output, number)}
            value={second}
            says={told(readSecond)}
            placeholder={measure.andThis}
            onChange={(text) => {
              setSecond(text)
              setTold(false)
            }}
            onEnter={finish}
          />
        </td>
      )}
    </>
  )
}
