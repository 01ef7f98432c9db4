import { useState } from 'react'
import { figure } from '../../language/en/figure'
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
    setSaid(figure.saved(file))
  }
  const png = () => pngOf(taken!.figure, density, taken!.caption)
  const savePng = () => png().then((blob) => save(`${name}.png`, blob), told(setSaid))
  const copy = async () => {
    try {
      // The promise is given, not what comes of it: Safari allows no waiting between the click and this.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })])
      setSaid(figure.copied)
    } catch {
      setSaid(figure.copyRefused)
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
          {figure.saveSvg}
        </button>
        <button type="button" disabled={!taken} onClick={savePng}>
          {figure.savePng}
        </button>
        <button type="button" disabled={!taken} onClick={copy}>
          {figure.copy}
        </button>
        {subject && (
          <button
            type="button"
            disabled={!taken}
            onClick={() => save(`${name}.json`, new Blob([plainText(subject)], { type: 'application/json' }))}
          >
            {figure.saveNumbers}
          </button>
        )}
        <button type="button" onClick={() => window.print()}>
          {figure.print}
        </button>
      </div>
      <p className="figure-said" role="status">
        {said}
      </p>
    </>
  )
}

const told = (say: (words: string) => void) => (error: unknown) =>
  say(figure.pngNotMade(error instanceof Error ? error.message : String(error)))
