import { useId, useRef, useState } from 'react'
import { measure } from '../../language/en/measure'
import { useMeasure } from '../../store/measure/useMeasure'
import { Segmented } from '../controls/Segmented'
import {
  BLANK_LIMIT,
  blankInput,
  type Complaint,
  draftOf,
  type InputDraft,
  KINDS,
  type Kind,
  type LimitDraft,
  readDraft,
} from './inputsDraft'
import './InputsForm.css'
import './says.css'

interface InputsFormProps {
  /** What the button says that ends it. */
  readonly submit: string
  readonly done?: () => void
}

/** What can be changed, between which bounds, and what is measured. What is wrong is said at its field once one wants to go on. */
export function InputsForm({ submit, done }: InputsFormProps) {
  const document = useMeasure((s) => s.document)
  const nameInputs = useMeasure((s) => s.nameInputs)
  const [draft, setDraft] = useState(() => draftOf(document))
  const [isTold, setTold] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const { complaints, definition, renamed } = readDraft(draft)
  const told = isTold ? complaints : []
  const of = (field: Complaint['field']) => told.find((each) => each.id === null && each.field === field)?.says

  const setInput = (which: number, change: Partial<InputDraft>) =>
    setDraft({ ...draft, inputs: draft.inputs.map((input) => (input.id === which ? { ...input, ...change } : input)) })

  const finish = () => {
    if (definition) {
      nameInputs(definition, renamed)
      return done?.()
    }
    setTold(true)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }

  return (
    <form
      ref={form}
      className="measure-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        finish()
      }}
    >
      <div className="measure-form-goal">
        <Segmented
          label={measure.goal}
          value={draft.goal}
          options={[
            { value: 'maximize', label: measure.maximise },
            { value: 'minimize', label: measure.minimise },
          ]}
          onChange={(goal) => setDraft({ ...draft, goal })}
        />
        <label htmlFor={`${id}-result`}>{measure.whatYouMeasure}</label>
        <Field
          id={`${id}-result`}
          value={draft.result}
          says={of('result')}
          onChange={(result) => setDraft({ ...draft, result })}
        />
      </div>
      {draft.inputs.map((input, i) => (
        <InputRow
          key={input.id}
          input={input}
          number={i + 1}
          complaints={told.filter((each) => each.id === input.id)}
          change={(change) => setInput(input.id, change)}
          remove={
            draft.inputs.length > 1
              ? () => setDraft({ ...draft, inputs: draft.inputs.filter((other) => other.id !== input.id) })
              : null
          }
        />
      ))}
      {of('inputs') && (
        <p className="measure-says" role="alert">
          {of('inputs')}
        </p>
      )}
      {draft.limit && (
        <LimitRow
          limit={draft.limit}
          complaints={told.filter((each) => each.id === null)}
          change={(change) => setDraft({ ...draft, limit: draft.limit && { ...draft.limit, ...change } })}
          remove={() => setDraft({ ...draft, limit: null })}
        />
      )}
      <div className="measure-form-ways">
        <button
          type="button"
          onClick={() =>
            setDraft({ ...draft, inputs: [...draft.inputs, blankInput(Math.max(...draft.inputs.map((each) => each.id)) + 1)] })
          }
        >
          {measure.addInput}
        </button>
        {!draft.limit && (
          <button type="button" className="measure-form-limit-way" onClick={() => setDraft({ ...draft, limit: BLANK_LIMIT })}>
            {measure.addLimit}
          </button>
        )}
        <button type="submit" className="primary">
          {submit}
        </button>
      </div>
    </form>
  )
}

interface InputRowProps {
  readonly input: InputDraft
  readonly number: number
  readonly complaints: readonly Complaint[]
  readonly change: (change: Partial<InputDraft>) => void
  readonly remove: (() => void) | null
}

function InputRow({ input, number, complaints, change, remove }: InputRowProps) {
  const says = (field: Complaint['field']) => complaints.find((each) => each.field === field)?.says
  return (
    <fieldset className="measure-form-input">
      <legend className="visually-hidden">{measure.input(number)}</legend>
      <Field
        label={measure.inputName(number)}
        placeholder={number === 1 ? measure.firstNameExample : measure.nameExample}
        value={input.name}
        says={says('name')}
        onChange={(value) => change({ name: value })}
      />
      <div className="select-field">
        <select
          aria-label={measure.inputKind(number)}
          value={input.kind}
          onChange={(event) => change({ kind: event.target.value as Kind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {measure.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      {input.kind === 'category' || input.kind === 'fixed' ? (
        <Field
          label={input.kind === 'category' ? measure.inputChoices(number) : measure.inputValue(number)}
          placeholder={input.kind === 'category' ? measure.choicesExample : measure.valueExample}
          value={input.choices}
          says={says('choices')}
          wide
          onChange={(value) => change({ choices: value })}
        />
      ) : (
        <>
          <Field
            label={measure.inputLowest(number)}
            placeholder={measure.lowest}
            value={input.low}
            says={says('low')}
            onChange={(value) => change({ low: value })}
          />
          <Field
            label={measure.inputHighest(number)}
            placeholder={measure.highest}
            value={input.high}
            says={says('high')}
            onChange={(value) => change({ high: value })}
          />
        </>
      )}
      <button type="button" disabled={!remove} aria-label={measure.removeInput(number)} onClick={() => remove?.()}>
        {measure.remove}
      </button>
    </fieldset>
  )
}

interface LimitRowProps {
  readonly limit: LimitDraft
  readonly complaints: readonly Complaint[]
  readonly change: (change: Partial<LimitDraft>) => void
  readonly remove: () => void
}

/** A second output, and what it has to keep. */
function LimitRow({ limit, complaints, change, remove }: LimitRowProps) {
  const says = (field: Complaint['field']) => complaints.find((each) => each.field === field)?.says
  return (
    <fieldset className="measure-form-limit">
      <legend>{measure.limitLegend}</legend>
      <div className="measure-form-input">
        <Field
          label={measure.secondName}
          placeholder={measure.secondExample}
          value={limit.output}
          says={says('output')}
          onChange={(output) => change({ output })}
        />
        <div className="select-field">
          <select
            aria-label={measure.secondDirection}
            value={limit.keeps}
            onChange={(event) => change({ keeps: event.target.value === 'at least' ? 'at least' : 'at most' })}
          >
            <option value="at most">{measure.keeps['at most']}</option>
            <option value="at least">{measure.keeps['at least']}</option>
          </select>
        </div>
        <Field
          label={measure.secondLimit}
          placeholder={measure.limitExample}
          value={limit.value}
          says={says('limit')}
          wide
          onChange={(value) => change({ value })}
        />
        <button type="button" aria-label={measure.removeLimit} onClick={remove}>
          {measure.remove}
        </button>
      </div>
    </fieldset>
  )
}

interface FieldProps {
  readonly id?: string
  readonly label?: string
  readonly placeholder?: string
  readonly value: string
  readonly says: string | undefined
  readonly wide?: boolean
  readonly onChange: (value: string) => void
}

/** A text, and below it what is wrong with it. */
function Field({ id, label, placeholder, value, says, wide = false, onChange }: FieldProps) {
  const own = useId()
  return (
    <div className={wide ? 'measure-field measure-field-wide' : 'measure-field'}>
      <input
        id={id}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={says !== undefined}
        aria-describedby={says ? own : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {says && (
        <p className="measure-says" id={own}>
          {says}
        </p>
      )}
    </div>
  )
}
