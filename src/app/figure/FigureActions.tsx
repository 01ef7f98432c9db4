import { useState } from 'react'
import { serialized } from '../../views/figure/figureOf'
import { plainText } from '../../views/figure/plain'
import { pngOf } from '../../views/figure/raster'
import type { Subject } from '../../views/figure/subjects'
import { fileNameOf } from '../../views/figure/take'
import { saveBlob } from '../../views/save'
import type { Making } from './useFigure'
import './FigureDialog.css'

interface FigureActionsProps {
  readonly making: Making
  readonly density: number
  readonly subject: Subject | undefined
}

/** What can be done with a figure, and what came of it. */
export function FigureActions({ making, density, subject }: FigureActionsProps) {
  const [said, setSaid] = useState('')
  const taken = making?.is === 'made' ? making.taken : null
  const name = taken ? fileNameOf(taken.caption.title) : ''

  const save = (file: string, blob: Blob) => {
    saveBlob(file, blob)
    setSaid(`Saved as ${file}.`)
  }
  const png = () => pngOf(taken!.figure, density, taken!.caption)
  const savePng = () => png().then((blob) => save(`${name}.png`, blob), told(setSaid, 'The PNG could not be made'))
  const copy = async () => {
    try {
      // The promise is given, not what comes of it: Safari allows no waiting between the click and this.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })])
      setSaid('Copied as a picture.')
    } catch {
      setSaid('The browser does not allow to copy pictures here. Save the PNG instead.')
    }
  }
  return (
    <>
      <div className="figure-actions">
        <button
          type="button"
          disabled={!taken}
          onClick={() => save(`${name}.svg`, new Blob([serialized(taken!.figure.svg)], { type: 'image/svg+xml' }))}
        >
          Save SVG
        </button>
        <button type="button" disabled={!taken} onClick={savePng}>
          Save PNG
        </button>
        <button type="button" disabled={!taken} onClick={copy}>
          Copy
        </button>
        {subject && (
          <button
            type="button"
            disabled={!taken}
            onClick={() => save(`${name}.json`, new Blob([plainText(subject)], { type: 'application/json' }))}
          >
            Save the numbers (JSON)
          </button>
        )}
        <button type="button" onClick={() => window.print()}>
          Print a handout
        </button>
      </div>
      <p className="figure-said" role="status">
        {said}
      </p>
    </>
  )
}

const told = (say: (words: string) => void, what: string) => (error: unknown) =>
  say(`${what}: ${error instanceof Error ? error.message : error}`)
