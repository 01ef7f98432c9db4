import { useEffect, useRef, useState } from 'react'
import type { Trial } from '../../experiment/measure/measureDocument'
import type { Parameter } from '../../experiment/measure/study'
import type { ParameterValue } from '../../experiment/trial'
import { measure } from '../../language/en/measure'
import { useMeasure } from '../../store/measure/useMeasure'
import { ChoiceCell } from './ChoiceCell'
import { TypedCell } from './TypedCell'
import { readNumber, readResult, readValue, type Typed, valueText } from './typed'
import './TrialsPanel.css'

interface TrialEditorProps {
  readonly number: number
  /** null for one that is added. */
  readonly trial: Trial | null
  readonly save: (trial: Trial) => void
  readonly cancel: () => void
}

const STATES = ['complete', 'fail', 'running'] as const
type State = (typeof STATES)[number]

const typedOf = (trial: Trial | null, parameter: Parameter): string => {
  const value = trial && Object.hasOwn(trial.params, parameter.name) ? trial.params[parameter.name] : undefined
  if (value !== undefined) return String(value)
  return parameter.type === 'fixed' ? String(parameter.value) : ''
}

/** A row of the table whose every cell can be typed into. What is wrong is said in its cell once it is to be saved. */
export function TrialEditor({ number, trial, save, cancel }: TrialEditorProps) {
  const { parameters, limit } = useMeasure((s) => s.document)
  const [texts, setTexts] = useState(() => parameters.map((parameter) => typedOf(trial, parameter)))
  const [result, setResult] = useState(trial?.value == null ? '' : String(trial.value))
  const [second, setSecond] = useState(trial?.second == null ? '' : String(trial.second))
  const [state, setState] = useState<State>(trial === null || trial.state === 'pruned' ? 'complete' : trial.state)
  const [isTold, setTold] = useState(false)
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => row.current?.querySelector<HTMLElement>('input, select')?.focus(), [])

  const values = parameters.map((parameter, d) => readValue(parameter, texts[d]!))
  const read = state === 'complete' ? readResult(result) : { value: null }
  // A second output that nobody measured may be left out.
  const readSecond: Typed<number | null> = limit && second.trim() !== '' ? readNumber(second) : { value: null }
  const said = (typed: object) => (isTold && 'says' in typed ? String(typed.says) : null)

  const finish = () => {
    const params: Record<string, ParameterValue> = { ...trial?.params }
    let isSound = 'value' in read && 'value' in readSecond
    values.forEach((value, d) => {
      if ('value' in value) params[parameters[d]!.name] = value.value
      else isSound = false
    })
    if (isSound && 'value' in read && 'value' in readSecond)
      return save({
        params,
        value: read.value,
        ...(limit ? { second: readSecond.value } : trial?.second !== undefined && { second: trial.second }),
        state,
      })
    setTold(true)
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }

  return (
    <tr
      ref={row}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel()
      }}
    >
      <th scope="row">{number}</th>
      {parameters.map((parameter, d) => {
        const label = measure.inputOfTrial(parameter.name, number)
        const change = (text: string) => setTexts(texts.map((each, i) => (i === d ? text : each)))
        return (
          <td key={parameter.name}>
            {parameter.type === 'fixed' ? (
              valueText(parameter.value)
            ) : parameter.type === 'category' ? (
              <ChoiceCell
                label={label}
                value={texts[d]!}
                says={said(values[d]!)}
                options={parameter.choices.map((choice) => ({ id: String(choice), name: valueText(choice) }))}
                onChange={change}
              />
            ) : (
              <TypedCell label={label} value={texts[d]!} says={said(values[d]!)} onChange={change} onEnter={finish} />
            )}
          </td>
        )
      })}
      <td className="measure-awaited">
        {state === 'complete' && (
          <TypedCell
            label={measure.resultOfTrial(number)}
            value={result}
            says={said(read)}
            onChange={setResult}
            onEnter={finish}
          />
        )}
        <ChoiceCell
          label={measure.howEnded(number)}
          value={state}
          options={STATES.map((id) => ({ id, name: measure.ended[id] }))}
          onChange={(id) => setState(STATES.find((each) => each === id)!)}
        />
      </td>
      {limit && (
        <td className="measure-awaited">
          <TypedCell
            label={measure.inputOfTrial(limit.output, number)}
            value={second}
            says={said(readSecond)}
            placeholder={measure.notMeasured}
            onChange={setSecond}
            onEnter={finish}
          />
        </td>
      )}
      <td className="measure-trial-ways">
        <button type="button" className="primary" aria-label={measure.saveTrial(number)} onClick={finish}>
          {measure.save}
        </button>
        <button type="button" onClick={cancel}>
          {measure.cancel}
        </button>
      </td>
    </tr>
  )
}
