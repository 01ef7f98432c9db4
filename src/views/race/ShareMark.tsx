import { explore } from '../../language/en/explore'
import { race } from '../../language/en/race'
import type { Marking } from '../plot/Marking'
import './ShareMark.css'

/** Where the slider stands before anybody marked a share. */
const MIDDLE = 50

/** A reader's mark on the bar of a search, in per cent: a slider over the bar. */
export function ShareMark({ search, marking: { at, mark } }: { readonly search: string; readonly marking: Marking }) {
  const share = at?.[0] ?? null
  return (
    <span className="share-mark">
      <input
        type="range"
        aria-label={race.markShare(search)}
        aria-valuetext={share === null ? race.noShareMarked : race.shareMarked(share)}
        min={0}
        max={100}
        value={share ?? MIDDLE}
        disabled={mark === null}
        onChange={(event) => mark?.([event.target.valueAsNumber])}
        // Where the slider stands already, a click changes nothing.
        onClick={(event) => mark?.([event.currentTarget.valueAsNumber])}
      />
      {share !== null && (
        <span className="share-mark-line" style={{ left: `${share}%` }} aria-hidden="true">
          {/* At an end the name keeps within the bar. */}
          <span style={{ transform: `translateX(-${share}%)` }}>{explore.yourMark}</span>
        </span>
      )}
    </span>
  )
}
