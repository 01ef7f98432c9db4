import { useDeferredValue, useId, useState } from 'react'
import type { FormulaSource } from '../../problems/formula/formulaProblem'
import { constants, functions } from '../../problems/formula/functions'
import { Dialog } from '../controls/Dialog'
import { NumberBox } from '../controls/NumberBox'
import { Segmented } from '../controls/Segmented'
import { complaintAbout, withAxis, withFormula } from './draft'
import { examples } from './examples'
import { FormulaPreview } from './FormulaPreview'
import './FormulaDialog.css'

interface FormulaDialogProps {
  /** The formula in force; an example when another black box is. */
  readonly source: FormulaSource | null
  /** How many inputs the room can show. */
  readonly mostInputs: number
  readonly use: (source: FormulaSource) => void
  readonly close: () => void
}

const LARGEST = 1e9

/** Where somebody writes a black box of their own, and sees it while they write. */
export default function FormulaDialog({ source, mostInputs, use, close }: FormulaDialogProps) {
  const id = useId()
  const [draft, setDraft] = useState(source ?? examples[0].source)
  const complaint = complaintAbout(draft, mostInputs)
  const [shown, setShown] = useState(draft)
  if (!complaint && shown !== draft) setShown(draft)
  const preview = useDeferredValue(shown)
  return (
    <Dialog title="A black box of your own" open close={close}>
      <form
        className="formula-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (complaint) return
          use(draft)
          close()
        }}
      >
        <label htmlFor={id}>Formula</label>
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
        <div id={`${id}-complaint`} className="formula-complaint" role="status">
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
        <p className="formula-examples">
          Examples:{' '}
          {examples
            .filter((example) => example.source.axes.length <= mostInputs)
            .map(({ name, source: example }) => (
              <button key={name} type="button" className="link" onClick={() => setDraft(example)}>
                {name}
              </button>
            ))}
        </p>
        <fieldset className="formula-axes">
          <legend>Inputs</legend>
          {Array.from(draft.axes.entries(), ([i, axis]) => (
            <div className="formula-axis" key={`input ${i + 1}`}>
              <label>
                <span className="visually-hidden">Name of input {i + 1}</span>
                <input
                  value={axis.name}
                  spellCheck={false}
                  autoCapitalize="off"
                  size={6}
                  onChange={(event) => setDraft(withAxis(draft, i, { name: event.target.value }))}
                />
              </label>
              <span>from</span>
              <NumberBox
                name={`${axis.name} from`}
                framed
                value={axis.low}
                limits={[-LARGEST, LARGEST]}
                onChange={(low) => setDraft(withAxis(draft, i, { low }))}
              />
              <span>to</span>
              <NumberBox
                name={`${axis.name} to`}
                framed
                value={axis.high}
                limits={[-LARGEST, LARGEST]}
                onChange={(high) => setDraft(withAxis(draft, i, { high }))}
              />
              <label className="formula-log">
                <input
                  type="checkbox"
                  checked={axis.log ?? false}
                  onChange={(event) => setDraft(withAxis(draft, i, { log: event.target.checked }))}
                />{' '}
                logarithmic
              </label>
              {complaint?.at === 'axis' && complaint.index === i && (
                <p className="formula-complaint" role="status">
                  {complaint.says}
                </p>
              )}
            </div>
          ))}
        </fieldset>
        <div className="formula-goal">
          <Segmented
            label="Goal"
            value={draft.goal}
            options={[
              { value: 'minimize', label: 'minimise' },
              { value: 'maximize', label: 'maximise' },
            ]}
            onChange={(goal) => setDraft({ ...draft, goal })}
          />
        </div>
        <FormulaPreview source={preview} />
        <details>
          <summary>What a formula may hold</summary>
          <p>
            + − * / ^, brackets, comparisons, <code>a ? b : c</code>, <code>noise(s)</code> for normal noise of standard deviation
            s, {[...constants.keys()].join(', ')}, and:
          </p>
          <ul>
            {functions.map(({ id: name, says }) => (
              <li key={name}>
                <code>{name}</code> {says}
              </li>
            ))}
          </ul>
        </details>
        <button type="submit" className="primary" disabled={complaint !== null}>
          Use this black box
        </button>
      </form>
    </Dialog>
  )
}
