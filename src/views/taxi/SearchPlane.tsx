import { useMemo } from 'react'
import { bestOf, type ScoredPlace } from '../../casestudy/places'
import { type SearchId, spaceOf } from '../../casestudy/study'
import { taxi } from '../../language/en/taxi'
import { fromUnit, type SearchSpace } from '../../problems/searchSpace'
import { resolve } from '../../problems/source'
import { selectConstantRmse } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { HeatMap } from '../maps/HeatMap'
import { valueLevels } from '../maps/levels'
import { rampOf } from '../maps/ramps'
import { useDark } from '../maps/useDark'
import { XAxis, YAxis } from '../plot/Axes'
import { MarkOnMap } from '../plot/Marking'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { axisScale, upwardAxisScale } from '../plot/scales'
import { useSize } from '../plot/useSize'
import { blackBoxOf } from './blackBox'
import { isCollapsed } from './collapsed'
import { MarkPlane } from './MarkPlane'
import { placesWords } from './taxiWords'
import './contestants.css'
import './SearchPlane.css'
import '../maps/maps.css'

const CELLS = 64
/** Room for the numbers of the axes. */
const LEFT = 54
const RIGHT = 14
/** Room for the name of the upper axis, where no training hides it. */
const TOP = 24

/** Where a search has been on the plane of learning rate and L2 penalty, over the measured surface. */
export function SearchPlane({ id, places }: { id: SearchId; places: readonly ScoredPlace[] }) {
  const protocol = useTaxi((s) => s.protocol)
  const space = useMemo(() => spaceOf({ protocol }), [protocol])
  const [ref, size] = useSize<HTMLDivElement>()
  const best = bestOf(places)
  return (
    <div className="fill" ref={ref} role="img" aria-label={placesWords(places, best)}>
      {size && size.width > LEFT + RIGHT && size.height > 60 && (
        <Plane {...size} id={id} places={places} space={space} best={best?.number ?? null} />
      )}
    </div>
  )
}

interface PlaneProps {
  readonly width: number
  readonly height: number
  readonly id: SearchId
  readonly places: readonly ScoredPlace[]
  readonly space: SearchSpace
  readonly best: number | null
}

function Plane({ width, height, id, places, space, best }: PlaneProps) {
  const dark = useDark()
  const constant = useTaxi((s) => selectConstantRmse(s, id))
  const surface = useTaxi((s) => resolve(blackBoxOf(s.speed, s.protocol)))
  const background = useMemo(() => {
    const at = (i: number) => [
      fromUnit(space[0]!, ((i % CELLS) + 0.5) / CELLS),
      fromUnit(space[1]!, (Math.floor(i / CELLS) + 0.5) / CELLS),
    ]
    const values = Float64Array.from({ length: CELLS * CELLS }, (_, i) => surface.evaluate(...at(i)))
    return { values, levels: valueLevels(surface, values) }
  }, [surface, space])
  const scales = useMemo(() => {
    const frame: Frame = { left: LEFT, right: width - RIGHT, top: TOP, bottom: height - 36 }
    return { x: axisScale(space[0]!, frame), y: upwardAxisScale(space[1]!, frame), frame }
  }, [space, width, height])
  const { x, y, frame } = scales
  const place = { left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }
  return (
    <>
      <div className="map-heat map-heat-faint" style={place} data-answer aria-hidden="true">
        <HeatMap {...background} cells={CELLS} ramp={rampOf('truth', dark)} />
      </div>
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={scales}>
          <rect className="map-border" x={frame.left} y={frame.top} width={place.width} height={place.height} />
          <YAxis count={4} lines={false} />
          <XAxis count={4} label={taxi.learningRateAxis} />
          <text x={frame.left} y={frame.top - 11}>
            {taxi.l2Axis}
          </text>
          {places.map(({ number, lr, l2, rmse }) => (
            <g key={number} className={`taxi-training taxi-of-${id}`} transform={`translate(${x(lr)} ${y(l2)})`}>
              {rmse === null ? (
                <path className="taxi-diverged" d="M-4 -4L4 4M-4 4L4 -4" />
              ) : (
                <circle className={isCollapsed(rmse, constant) ? 'taxi-collapsed' : ''} r={4.5} />
              )}
              {number === best && <circle className="taxi-ring" data-answer r={9} />}
            </g>
          ))}
          <MarkOnMap />
        </PlotContext>
      </svg>
      <MarkPlane scales={scales} space={space} />
    </>
  )
}
