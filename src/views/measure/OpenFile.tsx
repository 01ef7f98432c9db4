import { lazy, Suspense, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { readStudyFile, StudyFileError } from '../../experiment/measure/studyFile'
import type { OpenedLog } from '../../experiment/replay/openedLog'
import { measure } from '../../language/en/measure'
import { useMeasure } from '../../store/measure/useMeasure'
import { nameOf } from '../files/useFileReader'
import { useLogReader } from './opening/useLogReader'
import './OpenFile.css'
import './says.css'

const OpenDialog = lazy(() => import('./opening/OpenDialog'))

interface Opened {
  readonly log: OpenedLog
  readonly files: readonly File[]
}

/** Opens what was saved here, or a log of another library: chosen, dropped anywhere on the page, or pasted. What was there comes back with Undo. */
export function OpenFile() {
  const replace = useMeasure((s) => s.replace)
  const [complaint, setComplaint] = useState<string | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  const { reading, read, stop } = useLogReader((answer, files) => {
    const name = nameOf(files)
    if ('problem' in answer) setComplaint(measure.problemOf(name, answer.problem))
    else if ('opened' in answer) setOpened({ log: answer.opened, files })
    else
      try {
        replace(readStudyFile(answer.own), measure.opened(name))
      } catch (error) {
        setComplaint(error instanceof StudyFileError ? measure.problemOf(name, error.message) : measure.unreadable(name))
      }
  })

  const open = (files: readonly File[]) => {
    setComplaint(null)
    // A dialog that is closing would stop the reading of these, too.
    setOpened(null)
    if (files.length > 0) read(files)
  }
  const receive = useEffectEvent(open)
  useEffect(() => receiveFiles((files) => receive(files)), [])

  return (
    <div className="measure-open">
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={measure.studyFromFile}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          // The same file may be chosen again.
          target.value = ''
          open(files)
        }}
      />
      <button type="button" aria-describedby={complaint ? id : undefined} onClick={() => input.current?.click()}>
        {measure.openFile}
      </button>
      <p className="hint">{measure.openNote}</p>
      {reading && !opened && (
        <p className="measure-reading">
          <span role="status">{measure.reading(reading.name)}</span>
          <progress value={reading.share < 1 ? reading.share : undefined} aria-label={measure.reading(reading.name)} />
          <button type="button" onClick={stop}>
            {measure.stop}
          </button>
        </p>
      )}
      {complaint && (
        <p className="measure-says" id={id} role="alert">
          {complaint}
        </p>
      )}
      {opened && (
        <Suspense>
          <OpenDialog
            opened={opened.log}
            file={nameOf(opened.files)}
            isReading={reading !== null}
            choose={(choice) => read(opened.files, choice)}
            close={() => {
              stop()
              setOpened(null)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

/** Calls back with files that are dropped or pasted anywhere on the page, and with pasted text as one; returns how to stop that. */
function receiveFiles(take: (files: readonly File[]) => void): () => void {
  const isBusy = () => document.querySelector('dialog[open]') !== null
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    if (!isBusy()) take([...event.dataTransfer.files])
  }
  const paste = (event: ClipboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    if (isTyping || isBusy() || !event.clipboardData) return
    const files = [...event.clipboardData.files]
    const text = event.clipboardData.getData('text/plain')
    if (files.length > 0) take(files)
    else if (text.trim() !== '') take([new File([text], measure.pasted)])
  }
  window.addEventListener('dragover', over)
  window.addEventListener('drop', drop)
  window.addEventListener('paste', paste)
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('drop', drop)
    window.removeEventListener('paste', paste)
  }
}
