import { useId, useMemo, useState } from 'react'
import { libraries } from '../../experiment/code'
import type { Departure } from '../../experiment/code/departure'
import { fileForms } from '../../experiment/code/files'
import { slug } from '../../experiment/code/slug'
import { dialogs } from '../../language/en/dialogs'
import { Dialog } from '../controls/Dialog'
import { Segmented } from '../controls/Segmented'
import { SelectField } from '../controls/SelectField'
import { save } from '../save'
import { leavingWords } from './leavingWords'
import './LeavingDialog.css'

/** One experiment that can leave. */
export interface Leaving {
  readonly name: string
  readonly departure: () => Departure
}

interface LeavingDialogProps {
  /** What can leave: of a race one search each. */
  readonly choices: readonly Leaving[]
  /** Why there is nothing, in a sentence. */
  readonly nothing: string
  readonly close: () => void
}

/** An experiment as a program for a library, to be read, copied and saved, and its evaluations as files. */
export default function LeavingDialog({ choices, nothing, close }: LeavingDialogProps) {
  const [name, setName] = useState(choices[0]?.name ?? '')
  const choice = choices.find((each) => each.name === name) ?? choices[0]
  return (
    <Dialog title={dialogs.codeAndData} open close={close}>
      <div className="leaving">
        {choices.length > 1 && (
          <SelectField
            name={dialogs.search}
            named
            value={name}
            options={choices.map((each) => ({ id: each.name, name: each.name }))}
            onChange={setName}
          />
        )}
        {choice ? <Whole key={choice.name} leaving={choice} /> : <p>{nothing}</p>}
      </div>
    </Dialog>
  )
}

function Whole({ leaving }: { leaving: Leaving }) {
  const title = useId()
  const departure = useMemo(() => leaving.departure(), [leaving])
  const [id, setId] = useState(libraries[0]!.id)
  const library = libraries.find((each) => each.id === id)!
  const program = useMemo(() => library.program(departure), [library, departure])
  const [copied, setCopied] = useState<keyof typeof dialogs.copying>('no')
  const file = slug(departure.title)
  const copy = () =>
    navigator.clipboard.writeText(program).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    )
  return (
    <>
      <p>{leavingWords(departure)}</p>
      <div className="leaving-libraries">
        {' '}
        <Segmented
          label={dialogs.library}
          value={id}
          options={libraries.map((each) => ({ value: each.id, label: each.name }))}
          onChange={(chosen) => {
            setId(chosen)
            setCopied('no')
          }}
        />
      </div>{' '}
      <p className="quiet">
        {library.says} <code>{library.install}</code>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard too */}
      <section className="leaving-program" tabIndex={0} aria-label={dialogs.programFor(library.name)}>
        <pre>
          <code>{program}</code>
        </pre>
      </section>
      <p className="leaving-actions">
        <button type="button" className="primary" onClick={copy}>
          {copied === 'copied' ? dialogs.copied : dialogs.copyProgram}
        </button>
        <button type="button" onClick={() => save(`${file}.${library.id}.py`, 'text/x-python', program)}>
          {dialogs.downloadProgram}
        </button>
        <span role="status" className={copied === 'failed' ? undefined : 'visually-hidden'}>
          {dialogs.copying[copied]}
        </span>
      </p>
      <h3 id={title}>{dialogs.asFile}</h3>
      <ul className="leaving-files" aria-labelledby={title}>
        {fileForms.map((form) => (
          <li key={form.id}>
            <button type="button" onClick={() => save(`${file}${form.ending}`, form.type, form.write(departure))}>
              {form.name}
            </button>
            <span className="quiet">{form.says}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {dialogs.manyWorkers.split('`').map((part, i) =>
          i === 1 ? (
            <a key={part} href="./leaving.html" target="_blank" rel="noreferrer">
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </>
  )
}
