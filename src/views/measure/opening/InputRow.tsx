import { useId, useState } from 'react'
import type { TuningLog } from '../../../experiment/logs/log'
import { MOST_CHOICES } from '../../../experiment/measure/study'
import {
  choicesOf,
  type InputAnswer,
  type InputUse,
  isAsked,
  missingIn,
  triedOf,
  wasEmpty,
  withMissing,
} from '../../../experiment/replay/answers'
import type { Complaint } from '../../../experiment/replay/studyOfLog'
import { measure } from '../../../language/en/measure'
import { NumberBox } from '../../controls/NumberBox'
import { Segmented } from '../../controls/Segmented'
import { SelectField } from '../../controls/SelectField'
import { choicesText, choicesTyped } from './choicesText'
import { leftOutWords } from './openingWords'
import '../says.css'
import './guess.css'
import './InputRow.css'

const LARGEST = 1e300

interface InputRowProps {
  readonly log: TuningLog
  readonly input: InputAnswer
  readonly complaint: Complaint | undefined
  readonly change: (input: InputAnswer) => void
}

/** One input of a log: how it is taken over, and what the file does not tell of it. */
export function InputRow({ log, input, complaint, change }: InputRowProps) {
  const { name, use } = input
  const says = useId()
  const isNumber = use === 'float' || use === 'int'
  const missing = missingIn(log.trials, name)
  const left = use === 'left out' ? leftOutWords(name, missing, log.trials.length, triedOf(log.trials, name).length) : undefined
  return (
    <li className="opening-input">
      <span className="opening-name">{name}</span>
      <SelectField
        name={measure.whatIs(name)}
        value={use}
        options={usesOf(log, input).map((id) => ({ id, name: measure.uses[id] }))}
        onChange={(to) => change({ ...input, use: to })}
      />
      {isNumber && <Range log={log} input={input} change={change} />}
      {use === 'category' && <Choices log={log} input={input} change={change} />}
      {wasEmpty(log, name) && use === 'category' && (
        <Segmented
          label={measure.emptyMeans(name)}
          value={input.missing}
          options={[
            { value: 'absent', label: measure.emptyAbsent },
            { value: 'none', label: measure.emptyNone },
          ]}
          onChange={(to) => change(withMissing(log, input, to))}
        />
      )}
      {left && <span className="opening-left">{left}</span>}
      {complaint && (
        <span className="measure-says" id={says} role="alert">
          {complaint.says}
        </span>
      )}
    </li>
  )
}

/** As what an input can be taken over: what the file says it is, and less. */
function usesOf(log: TuningLog, { name }: InputAnswer): readonly InputUse[] {
  const type = log.parameters.find((parameter) => parameter.name === name)?.type
  if (type === 'fixed') return ['fixed', 'left out']
  if (type === 'category') return ['category', 'left out']
  const tried = triedOf(log.trials, name)
  const isWhole = tried.every((value) => Number.isInteger(value))
  const few = tried.length > 1 && tried.length <= MOST_CHOICES
  return ['float', ...(isWhole ? (['int'] as const) : []), ...(few ? (['category'] as const) : []), 'left out']
}

type Part = Omit<InputRowProps, 'complaint'>

function Range({ log, input, change }: Part) {
  const { name, low, high } = input
  const isGuess = isAsked(log, 'bounds', name) || isAsked(log, 'scale', name)
  return (
    <span className="opening-range">
      {measure.fromLow}
      <NumberBox
        name={measure.inputFrom(name)}
        framed
        value={low}
        limits={[-LARGEST, LARGEST]}
        onChange={(to) => change({ ...input, low: to })}
      />
      {measure.toHigh}
      <NumberBox
        name={measure.inputTo(name)}
        framed
        value={high}
        limits={[-LARGEST, LARGEST]}
        onChange={(to) => change({ ...input, high: to })}
      />
      <label>
        <input type="checkbox" checked={input.log} onChange={(event) => change({ ...input, log: event.target.checked })} />{' '}
        {measure.logarithmic}
      </label>
      {isGuess && <span className="opening-guess">{measure.guessed}</span>}
    </span>
  )
}

function Choices({ log, input, change }: Part) {
  const { name, choices, missing } = input
  const before = choicesOf(log, name, missing)
  const [typed, setTyped] = useState<string | null>(null)
  const isGuess = isAsked(log, 'choices', name) || isAsked(log, 'choices')
  return (
    <span className="opening-range">
      <input
        className="opening-choices"
        aria-label={measure.choicesOf(name)}
        value={typed ?? choicesText(choices)}
        onChange={({ target }) => {
          setTyped(target.value)
          change({ ...input, choices: choicesTyped(target.value, before) })
        }}
        onBlur={() => setTyped(null)}
      />
      {isGuess && <span className="opening-guess">{measure.guessed}</span>}
    </span>
  )
}
