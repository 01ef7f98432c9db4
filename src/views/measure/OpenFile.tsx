import { useId, useRef, useState } from 'react'
import { readStudyFile, StudyFileError } from '../../experiment/measure/studyFile'
import { useMeasure } from '../../store/measure/useMeasure'
import './OpenFile.css'
import './says.css'

/** Opens a study that was saved as a file; what was there comes back with Undo. */
export function OpenFile() {
  const replace = useMeasure((s) => s.replace)
  const [complaint, setComplaint] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  const open = async (file: File) => {
    setComplaint(null)
    try {
      replace(readStudyFile(await file.text()), `${file.name} was opened.`)
    } catch (error) {
      setComplaint(error instanceof StudyFileError ? `${file.name}: ${error.message}` : `${file.name} could not be read.`)
    }
  }

  return (
    <div className="measure-open">
      <input
        ref={input}
        type="file"
        hidden
        aria-label="A study from a file"
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file may be chosen again.
          target.value = ''
          if (file) void open(file)
        }}
      />
      <button type="button" aria-describedby={complaint ? id : undefined} onClick={() => input.current?.click()}>
        Open a file
      </button>
      {complaint && (
        <p className="measure-says" id={id} role="alert">
          {complaint}
        </p>
      )}
    </div>
  )
}
