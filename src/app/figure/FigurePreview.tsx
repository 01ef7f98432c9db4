import { asAddress } from '../../views/figure/raster'
import type { Making } from './useFigure'
import './FigureDialog.css'

/** What will be saved. */
export function FigurePreview({ making, name }: { readonly making: Making; readonly name: string }) {
  return (
    <div className="figure-preview">
      {making === null ? (
        <p className="quiet">Drawing…</p>
      ) : making.is === 'failed' ? (
        <p role="alert">This figure could not be drawn: {making.reason}</p>
      ) : (
        <img src={asAddress(making.taken.figure.svg)} alt={`Preview: ${name}. ${making.taken.caption.text}`} />
      )}
    </div>
  )
}
