import { useDeferredValue, useId, useMemo, useState } from 'react'
import { blackbox } from '../../language/en/blackbox'
import { type FormulaSource, formulaProblem } from '../../problems/formula/formulaProblem'
import { constants, functions } from '../../problems/formula/functions'
import { AxisField } from './AxisField'
import { BoxPreview } from './BoxPreview'
import { complaintAbout, withAxis, withFormula } from './draft'
import { examples } from './examples'
import { foundWords } from './foundWords'
import { type EditorProps, OwnDialog } from './OwnDialog'
import { ValueField } from './ValueField'
import './FormulaDialog.css'
import './own.css'

/** Where somebody writes a black box of their own, and sees it while they write. */
export default function FormulaDialog({ source, mostInputs, use, close }: EditorProps<FormulaSource>) {
  const id = useId()
  const [draft, setDraft] = useState(source ?? examples[0].source)
  const complaint = complaintAbout(draft, mostInputs)
  const [shown, setShown] = useState(draft)
  if (!complaint && shown !== draft) setShown(draft)
  const deferred = useDeferredValue(shown)
  const previewed = useMemo(() => formulaProblem(deferred), [deferred])
  return (
    <OwnDialog use={complaint ? null : () => use(draft)} close={close}>
      <label htmlFor={id}>{blackbox.formula}</label>
      <textarea
        id={id}
        className="formula-text"
        rows={2}
        spellCheck={false}
        autoCapitalize="off"
        value={draft.formula}
        aria-invalid={complaint?.at === 'formula'}
        aria-describedby={`${id}-complaint`}
        onChange={(event) => setDraft(withFormula(draft, event.target.value))}
      />
      <div id={`${id}-complaint`} className="own-complaint" role="status">
        {complaint?.at === 'formula' && (
          <>
            <p className="formula-echo" aria-hidden="true">
              {draft.formula.slice(0, complaint.from)}
              <mark>{draft.formula.slice(complaint.from, complaint.to).trim() || '␣'}</mark>
              {draft.formula.slice(complaint.to)}
            </p>
            <p>{complaint.says}</p>
          </>
        )}
        {complaint?.at === 'inputs' && <p>{complaint.says}</p>}
      </div>
      <p className="own-examples">
        {blackbox.examplesAre}{' '}
        {examples
          .filter((example) => example.source.axes.length <= mostInputs)
          .map(({ id: name, source: example }) => (
            <button key={name} type="button" className="link" onClick={() => setDraft(example)}>
              {blackbox.examples[name]}
            </button>
          ))}
      </p>
      <fieldset className="formula-axes">
        <legend>{blackbox.inputs}</legend>
        {Array.from(draft.axes.entries(), ([i, axis]) => (
          <AxisField
            key={`input ${i + 1}`}
            axis={axis}
            number={i + 1}
            change={(change) => setDraft(withAxis(draft, i, change))}
            complaint={complaint?.at === 'axis' && complaint.index === i ? complaint.says : null}
          />
        ))}
      </fieldset>
      <fieldset className="formula-axes">
        <legend>{blackbox.value}</legend>
        <ValueField
          output={draft.output}
          onOutput={(output) => setDraft({ ...draft, output })}
          goal={draft.goal}
          onGoal={(goal) => setDraft({ ...draft, goal })}
        />
      </fieldset>
      <BoxPreview problem={previewed} says={foundWords(previewed)} />
      <details>
        <summary>{blackbox.mayHold}</summary>
        <p>{withCode(blackbox.mayHoldAll([...constants.keys()].join(', ')))}</p>
        <ul>
          {functions.map(({ id: name, says }) => (
            <li key={name}>
              <code>{name}</code> {says}
            </li>
          ))}
        </ul>
      </details>
    </OwnDialog>
  )
}

/** Words in which what stands between `…` is code. */
const withCode = (words: string) => words.split('`').map((part, i) => (i % 2 === 1 ? <code key={part}>{part}</code> : part))
