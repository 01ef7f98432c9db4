import { RECORDED_CONSTANT_RMSE } from '../../casestudy/constant'
import type { ScoredPlace } from '../../casestudy/places'
import { recordedGrid, type Steps } from '../../casestudy/recorded'
import { taxi } from '../../language/en/taxi'
import { isCollapsed } from './collapsed'
import { SearchPlane } from './SearchPlane'
import { gridOnAxesWords } from './taxiWords'
import './contestants.css'
import './Figure.css'
import './SearchPanel.css'

/** A recorded grid of 25 over the measured surface; scaled features, one hold-out. */
export function GridOnAxes({ steps }: { readonly steps: Steps }) {
  const places = recordedGrid(steps)
  const useless = places.filter(({ rmse }) => isCollapsed(rmse, RECORDED_CONSTANT_RMSE)).length
  return <OnSurface title={taxi.grids[steps]} note={gridOnAxesWords(places.length, useless)} places={places} />
}

/** The measured surface by itself. */
export const MeasuredSurface = () => <OnSurface title={taxi.measuredError} note={taxi.measuredErrorKey} places={[]} />

interface OnSurfaceProps {
  readonly title: string
  readonly note: string
  readonly places: readonly ScoredPlace[]
}

const OnSurface = ({ title, note, places }: OnSurfaceProps) => (
  <section className="panel taxi-figure taxi-of-grid" aria-label={title}>
    <header className="panel-head">
      <h2>{title}</h2>
      <span className="quiet taxi-note">{note}</span>
    </header>
    <SearchPlane id="grid" places={places} />
  </section>
)
