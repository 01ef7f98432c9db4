import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { LogProblem } from '../../experiment/logs/log'
import { sourceFile } from '../../experiment/logs/sourceFile'
import { anyTable } from '../../experiment/tables/anyTable'
import { sourceOfTable } from '../../experiment/tables/sourceOfTable'
import type { Table, TableChoice } from '../../experiment/tables/table'
import { tableOfSource } from '../../experiment/tables/tableOfSource'
import { blackbox } from '../../language/en/blackbox'
import { type TableSource, tableProblem } from '../../problems/table/tableProblem'
import { startTableWorker } from '../../workers/startTableWorker'
import type { TableProtocol } from '../../workers/tableProtocol'
import { Segmented } from '../controls/Segmented'
import { nameOf, useFileReader } from '../files/useFileReader'
import { BoxPreview } from './BoxPreview'
import { ColumnList } from './ColumnList'
import LinkNote from './LinkNote'
import { type EditorProps, OwnDialog } from './OwnDialog'
import { STUDY } from './study'
import { chosenWords, objectionWords, poolWords, sizeWords } from './tableWords'
import { goals } from './ValueField'
import './TableDialog.css'
import './own.css'

/** Where the table comes from: the black box in force, what was typed, or files that were read; or why they could not be. */
type Origin =
  | { readonly of: 'source'; readonly source: TableSource }
  | { readonly of: 'text'; readonly text: string }
  | { readonly of: 'files'; readonly name: string; readonly table: Table }
  | { readonly of: 'trouble'; readonly says: string }

/** A longer text is read as a file is, so that the page stays awake. */
const LONGEST_TEXT = 200_000

/** Where somebody pastes or opens measured values, and says what they are. */
export default function TableDialog({ source, mostInputs, use, close }: EditorProps<TableSource>) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [origin, setOrigin] = useState<Origin>(source ? { of: 'source', source } : { of: 'text', text: '' })
  const [text, setText] = useState('')
  const [changes, setChanges] = useState<{ readonly table: Table; readonly choice: TableChoice } | null>(null)
  const deferred = useDeferredValue(origin)
  const read = useMemo(() => readOrigin(deferred), [deferred])
  const table = 'table' in read ? read.table : null
  const choice = table && (changes?.table === table ? changes.choice : withAtMost(table.guess, mostInputs))
  const chosen = useMemo(() => table && choice && sourceOfTable(table, choice, mostInputs), [table, choice, mostInputs])
  const ready = chosen && 'source' in chosen ? chosen : null
  const left = table ? table.guess.inputs.length - withAtMost(table.guess, mostInputs).inputs.length : 0

  const {
    reading,
    read: readFiles,
    stop,
  } = useFileReader<TableProtocol>(startTableWorker, (answer, files) =>
    setOrigin(
      'table' in answer ? { of: 'files', name: nameOf(files), table: answer.table } : { of: 'trouble', says: answer.problem },
    ),
  )
  const write = (text: string) => {
    stop()
    setText(text)
    if (text.length <= LONGEST_TEXT) return setOrigin({ of: 'text', text })
    setOrigin({ of: 'text', text: '' })
    readFiles({ files: [new File([text], blackbox.pasted)] })
  }
  const open = (list: FileList | null) => {
    if (list && list.length > 0) readFiles({ files: [...list] })
  }

  return (
    <OwnDialog use={ready && deferred === origin && !reading ? () => use(ready.source) : null} close={close}>
      <label htmlFor={id}>{blackbox.paste}</label>
      <textarea
        id={id}
        className="table-text"
        rows={5}
        spellCheck={false}
        autoCapitalize="off"
        placeholder={blackbox.tableExample}
        value={text}
        aria-describedby={`${id}-says`}
        onChange={(event) => write(event.target.value)}
      />
      <div className="table-ways">
        <button type="button" onClick={() => input.current?.click()}>
          {blackbox.openFile}
        </button>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.json,.jsonl,.log,.npy"
          aria-label={blackbox.files}
          tabIndex={-1}
          onChange={(event) => {
            open(event.target.files)
            event.target.value = ''
          }}
        />
        <span className="own-examples">
          {blackbox.exampleIs}{' '}
          <button type="button" className="link" onClick={() => write(STUDY)}>
            {blackbox.study}
          </button>
        </span>
      </div>
      <p className="own-says quiet">{blackbox.formats}</p>
      {reading && (
        <p className="table-reading">
          <span role="status">{blackbox.readingFile(reading.name)}</span>
          <progress value={reading.share < 1 ? reading.share : undefined} aria-label={blackbox.readingFile(reading.name)} />
          <button type="button" onClick={stop}>
            {blackbox.stop}
          </button>
        </p>
      )}
      <div id={`${id}-says`} role="status" className="table-says">
        {deferred !== origin && !reading && <p className="own-says">{blackbox.reading}</p>}
        {'says' in read && <p className="own-complaint">{read.says}</p>}
        {table && <p className="own-says">{sizeOf(deferred, sizeWords(table))}</p>}
        {chosen && 'why' in chosen && <p className="own-complaint">{objectionWords(chosen)}</p>}
      </div>
      {table && choice && (
        <>
          <ColumnList table={table} choice={choice} change={(next) => setChanges({ table, choice: next })} />
          {left > 0 && <p className="own-says">{blackbox.moreColumns}</p>}
          <div className="table-goal">
            <Segmented
              label={blackbox.goal}
              value={choice.goal}
              options={goals()}
              onChange={(goal) => setChanges({ table, choice: { ...choice, goal } })}
            />
          </div>
        </>
      )}
      {ready && (
        <>
          {chosenWords(ready).map((words) => (
            <p key={words} className="own-says">
              {words}
            </p>
          ))}
          <BoxPreview problem={tableProblem(ready.source)} says={poolWords(ready)} />
          <LinkNote source={ready.source} />
        </>
      )}
    </OwnDialog>
  )
}

/** A guess with no more inputs than the room draws. */
const withAtMost = (guess: TableChoice, most: number): TableChoice =>
  guess.inputs.length <= most ? guess : { ...guess, inputs: guess.inputs.slice(0, most) }

/** How large the table of an origin is, and where it comes from. */
function sizeOf(origin: Origin, size: string): string {
  switch (origin.of) {
    case 'source':
      return blackbox.inForce(size)
    case 'files':
      return blackbox.ofFile(origin.name, size)
    case 'text':
    case 'trouble':
      return size
  }
}

/** The table of an origin, nothing yet, or why it cannot be read. */
function readOrigin(origin: Origin): { readonly table: Table } | { readonly says: string } | Record<string, never> {
  if (origin.of === 'source') return { table: tableOfSource(origin.source) }
  if (origin.of === 'files') return { table: origin.table }
  if (origin.of === 'trouble') return { says: origin.says }
  if (origin.text.trim() === '') return {}
  try {
    return { table: anyTable([sourceFile('pasted', new TextEncoder().encode(origin.text))]) }
  } catch (error) {
    if (error instanceof LogProblem) return { says: error.message }
    throw error
  }
}
