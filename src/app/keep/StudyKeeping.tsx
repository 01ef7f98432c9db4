import { type ReactNode, useEffect, useState } from 'react'
import type { Kept } from '../../experiment/keep/kept'
import { dialogs } from '../../language/en/dialogs'
import { KeepingContext, type StudyKeeping } from '../../views/measure/keeping'
import * as keeping from './keeping'
import { elsewhereWords, momentWords, openedWords, studyWords, troubleWords } from './keepWords'
import './StudyKeeping.css'

const ROOM = 'measure'
const MOST_RECENT = 4

/** Keeps the study of the room Measure without being asked, and says so in the room. */
export function KeepsStudies({ children }: { children: ReactNode }) {
  const isSaved = keeping.useKeeper(
    ({ current }) => current?.room === ROOM && (current.state === 'saved' || current.state === 'saving'),
  )
  const [value] = useState({ note: <Note />, notice: <Notice />, recent: <Recent /> })
  const all: StudyKeeping = { ...value, isSaved }
  return <KeepingContext value={all}>{children}</KeepingContext>
}

function Note() {
  const current = keeping.useKeeper((s) => s.current)
  const trouble = keeping.useKeeper((s) => s.trouble)
  const isHere = current?.room === ROOM
  if (isHere && (current.state === 'saved' || current.state === 'saving')) return <p className="hint">{studyWords(current)}</p>
  // Why a study is not saved although it was is said where it is seen.
  return !isHere && trouble === 'blocked' ? <p className="hint">{troubleWords(trouble)}</p> : null
}

/** What stands below the room while what one does is not saved. */
function Notice() {
  const current = keeping.useKeeper((s) => s.current)
  const trouble = keeping.useKeeper((s) => s.trouble)
  if (current?.room === ROOM && current.state === 'elsewhere')
    return (
      <div className="notice study-notice" role="status">
        <p>{elsewhereWords(current.name)}</p>
        <button type="button" onClick={keeping.goOnHere}>
          {dialogs.goOnHere}
        </button>
      </div>
    )
  if (trouble === null || trouble === 'blocked' || trouble === 'busy' || trouble === 'elsewhere') return null
  return (
    <div className="notice study-notice" role="status">
      <p>{troubleWords(trouble)}</p>
      {trouble === 'changed' && (
        <button type="button" onClick={keeping.goOnHere}>
          {dialogs.showSaved}
        </button>
      )}
    </div>
  )
}

/** The studies that were kept last. */
function Recent() {
  const entries = keeping.useKeeper((s) => s.entries)
  const [complaint, setComplaint] = useState<string | null>(null)
  useEffect(() => void keeping.load(), [])
  const studies = (entries ?? []).flatMap(({ kept }) => (kept?.room === ROOM ? [kept] : [])).slice(0, MOST_RECENT)
  if (studies.length === 0) return null
  const open = async (kept: Kept) => setComplaint(openedWords(kept.name, await keeping.open(kept)))
  return (
    <section className="study-recent" aria-labelledby="study-recent">
      <h3 id="study-recent">{dialogs.goOnWith}</h3>
      <ul>
        {studies.map((kept) => (
          <li key={kept.id}>
            <button type="button" className="link" onClick={() => open(kept)}>
              {kept.name}
            </button>
            <span className="quiet">{momentWords(kept.saved)}</span>
          </li>
        ))}
      </ul>
      {complaint && <p role="alert">{complaint}</p>}
    </section>
  )
}
