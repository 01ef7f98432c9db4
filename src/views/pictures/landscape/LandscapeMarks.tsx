import { line } from 'd3'
import { pictures } from '../../../language/en/pictures'
import type { Landscape, Place, Relief } from '../../../search/landscape'
import { usePlot } from '../../plot/PlotContext'
import { placeLabels } from '../../plot/placeLabels'
import { CIRCLE, DIAMOND, TRIANGLE } from './marks'
import './landscape.css'

/** A place on the map, or where the edge is nearest to it. */
function useOnMap(): (place: Place) => { readonly x: number; readonly y: number } {
  const { x, y, frame } = usePlot()
  return ([a, b]) => ({
    x: Math.min(frame.right, Math.max(frame.left, x(a))),
    y: Math.min(frame.bottom, Math.max(frame.top, y(b))),
  })
}

/** The climbs of the fit, each from its start to its end. */
export function Ways({ relief }: { readonly relief: Relief }) {
  const onMap = useOnMap()
  const path = line<Place>(
    (place) => onMap(place).x,
    (place) => onMap(place).y,
  )
  return relief.ways().map((way) => {
    const start = onMap(way[0]!)
    return (
      <g key={way[0]!.join()} className="landscape-way">
        <path d={path(way)!} />
        <circle cx={start.x} cy={start.y} r={2} />
      </g>
    )
  })
}

/** What full Bayes averages over. */
export function Draws({ draws }: { readonly draws: readonly Place[] }) {
  const onMap = useOnMap()
  return draws.map((draw, i) => {
    const { x, y } = onMap(draw)
    // biome-ignore lint/suspicious/noArrayIndexKey: a draw is its place in the chain.
    return <path key={i} className="landscape-draw" d={CIRCLE} transform={`translate(${x} ${y})`} />
  })
}

interface SummitsProps {
  readonly landscape: Landscape
  readonly relief: Relief
}

/** The best by the likelihood and by the posterior, and the other summits of the one that is shown. */
export function Summits({ landscape: { likelihood, posterior }, relief }: SummitsProps) {
  const { frame } = usePlot()
  const onMap = useOnMap()
  // The last chooses first where its name stands.
  const marks = [
    ...relief.summits.slice(1).map(({ at }) => ({ at, text: pictures.localOptimum, look: 'local', d: TRIANGLE })),
    ...posterior.summits.slice(0, 1).map(({ at }) => ({ at, text: 'MAP', look: 'best', d: DIAMOND })),
    ...likelihood.summits.slice(0, 1).map(({ at }) => ({ at, text: 'MLE', look: 'best', d: TRIANGLE })),
  ].map(({ at, ...mark }) => ({ ...mark, ...onMap(at) }))
  const labels = placeLabels(marks, frame)
  return marks.map(({ x, y, text, look, d }, i) => {
    const label = labels[i]
    return (
      <g key={`${text} ${x} ${y}`} className={`landscape-${look}`} transform={`translate(${x} ${y})`}>
        <path d={d} />
        {label && (
          <text className="halo" x={label.dx} y={label.dy} textAnchor={label.anchor}>
            {text}
          </text>
        )}
      </g>
    )
  })
}
