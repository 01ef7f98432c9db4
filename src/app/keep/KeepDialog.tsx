import { useEffect, useId, useRef, useState } from 'react'
import { type Kept, LONGEST_NAME } from '../../experiment/keep/kept'
import { dialogs } from '../../language/en/dialogs'
import { Dialog } from '../../views/controls/Dialog'
import { save } from '../../views/save'
import type { ToolDialogProps } from '../tools/tool'
import * as keeping from './keeping'
import { currentWords, lastingWords, momentWords, openedWords, roomWords, troubleWords, unreadableWords } from './keepWords'
import './KeepDialog.css'

/** The experiments that are kept in this browser: by name, saved as one works. */
export function KeepDialog({ open, close }: ToolDialogProps) {
  useEffect(() => {
    if (open) void keeping.load()
  }, [open])
  return (
    <Dialog title={dialogs.yours} open={open} close={close}>
      {open && <Opened close={close} />}
    </Dialog>
  )
}

function Opened({ close }: Pick<ToolDialogProps, 'close'>) {
  const trouble = keeping.useKeeper((s) => s.trouble)
  const news = keeping.useKeeper((s) => s.news)
  const isPersistent = keeping.useKeeper((s) => s.isPersistent)
  const [complaint, setComplaint] = useState<string | null>(null)
  const openKept = async (kept: Kept) => {
    const opened = await keeping.open(kept)
    setComplaint(openedWords(kept.name, opened))
    if (opened === 'opened') close()
  }
  return (
    <div className="keep">
      <NowOnScreen />
      {(complaint ?? trouble) && (
        <p className="keep-trouble" role="alert">
          {complaint ?? troubleWords(trouble!)}
        </p>
      )}
      <Experiments open={openKept} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <Files />
      {news && <p className="quiet">{news}</p>}
      <p className="quiet">{lastingWords(isPersistent)}</p>
    </div>
  )
}

/** What is on screen: under which name it is saved, or the way to keep it. */
function NowOnScreen() {
  const id = useId()
  const current = keeping.useKeeper((s) => s.current)
  const [name, setName] = useState('')
  const room = keeping.snapshot()?.room
  if (!room) return <p>{dialogs.stillFetched}</p>
  const isKept = current !== null && current.room === room
  return (
    <>
      {isKept && (
        <p>
          {currentWords(current)}{' '}
          <button type="button" className="link" onClick={keeping.letGo}>
            {dialogs.stopSaving}
          </button>
        </p>
      )}
      <form
        className="keep-now"
        onSubmit={(event) => {
          event.preventDefault()
          const now = keeping.snapshot()
          if (!now) return
          setName('')
          void keeping.keepAs(name.trim() || dialogs.nameOf(roomWords(room), momentWords(Date.now())), now)
        }}
      >
        <label htmlFor={id}>{isKept ? dialogs.keepUnderAnother : dialogs.keepUnder}</label>
        <input
          id={id}
          value={name}
          maxLength={LONGEST_NAME}
          placeholder={dialogs.nameExample}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className={isKept ? undefined : 'primary'}>
          {dialogs.keep}
        </button>
      </form>
    </>
  )
}

function Experiments({ open }: { open: (kept: Kept) => void }) {
  const title = useId()
  const entries = keeping.useKeeper((s) => s.entries)
  const deleted = keeping.useKeeper((s) => s.deleted)
  const current = keeping.useKeeper((s) => s.current)
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{dialogs.keptHere}</h3>
      {deleted && (
        <p className="keep-deleted" role="status">
          {dialogs.wasDeleted(deleted.name)}{' '}
          <button type="button" onClick={() => keeping.undo()}>
            {dialogs.undo}
          </button>
        </p>
      )}
      {entries?.length === 0 && <p className="quiet">{dialogs.nothingKept}</p>}
      <ul className="keep-list" aria-labelledby={title}>
        {entries?.map((entry) =>
          entry.kept ? (
            <Experiment key={entry.id} kept={entry.kept} isCurrent={current?.id === entry.id} open={open} />
          ) : (
            <li key={entry.id}>
              <span>{entry.name}</span>
              <span className="keep-when quiet">{unreadableWords(entry.problem)}</span>
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

interface ExperimentProps {
  readonly kept: Kept
  readonly isCurrent: boolean
  readonly open: (kept: Kept) => void
}

function Experiment({ kept, isCurrent, open }: ExperimentProps) {
  const { id, name, room, saved } = kept
  const [renamed, setRenamed] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isRenaming = renamed !== null
  useEffect(() => {
    if (isRenaming) field.current?.select()
  }, [isRenaming])
  if (renamed !== null)
    return (
      <li>
        <form
          className="keep-rename"
          onSubmit={(event) => {
            event.preventDefault()
            void keeping.rename(id, renamed)
            setRenamed(null)
          }}
        >
          <input
            ref={field}
            aria-label={dialogs.newNameOf(name)}
            value={renamed}
            maxLength={LONGEST_NAME}
            onChange={(event) => setRenamed(event.target.value)}
          />
          <button type="submit">{dialogs.rename}</button>
          <button type="button" onClick={() => setRenamed(null)}>
            {dialogs.cancel}
          </button>
        </form>
      </li>
    )
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <button type="button" className="link keep-name" aria-label={dialogs.open(name)} onClick={() => open(kept)}>
        {name}
      </button>
      <span className="keep-when quiet">
        {roomWords(room)} · {momentWords(saved)}
      </span>
      <span className="keep-actions">
        <button type="button" aria-label={dialogs.renameOf(name)} onClick={() => setRenamed(name)}>
          {dialogs.rename}
        </button>
        <button type="button" aria-label={dialogs.duplicateOf(name)} onClick={() => keeping.duplicate(id)}>
          {dialogs.duplicate}
        </button>
        <button type="button" aria-label={dialogs.deleteOf(name)} onClick={() => keeping.remove(id)}>
          {dialogs.delete}
        </button>
      </span>
    </li>
  )
}

/** Everything in one file, and back. */
function Files() {
  const input = useRef<HTMLInputElement>(null)
  const isEmpty = keeping.useKeeper((s) => !s.entries?.some(({ kept }) => kept))
  return (
    <p className="keep-files">
      <button
        type="button"
        disabled={isEmpty}
        onClick={() => save('where-next-experiments.json', 'application/json', keeping.asFile())}
      >
        {dialogs.saveAll}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {dialogs.addFile}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={dialogs.fileOfExperiments}
        accept=".json,application/json"
        onChange={async ({ target }) => {
          const file = target.files?.[0]
          if (file) await keeping.addFile(await file.text())
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    </p>
  )
}
