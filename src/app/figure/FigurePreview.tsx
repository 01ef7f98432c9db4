import { figure } from '../../language/en/figure'
import { asAddress } from '../../views/figure/raster'
import type { Making } from './useFigure'
import './FigureDialog.css'

/** What will be saved. */
export function FigurePreview({ making, name }: { readonly making: Making; readonly name: string }) {
  return (
    <div className="figure-preview">
      {making === null ? (
        <p className="quiet">{figure.drawing}</p>
      ) : making.is === 'failed' ? (
        <p role="alert">{figure.notDrawn(making.reason)}</p>
      ) : (
        <img src={asAddress(making.taken.figure.svg)} alt={figure.preview(name, making.taken.caption.text)} />
      )}
    </div>
  )
}
