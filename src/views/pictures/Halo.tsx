import { useMemo } from 'react'
import { pictures } from '../../language/en/pictures'
import { linspace, toPoints } from '../../numerics/points'
import { fromUnit, modelWidth, toModel, toUnit } from '../../problems/searchSpace'
import { selectCovariance, selectPlaces, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { correlationAround } from '../../surrogate/correlation'
import { bindCovariance } from '../../surrogate/covariance'
import type { Distance } from '../../surrogate/distances'
import { formatPlace } from '../format'
import { Term } from '../glossary/Term'
import { Band } from '../plot/Band'
import { Curve } from '../plot/Curve'
import { PlotContext, usePlot } from '../plot/PlotContext'
import { valueScale } from '../plot/scales'
import { correlationWords, rulerWords } from '../words/distance'
import { PictureBar } from './OnPlot'
import './Halo.css'

interface HaloProps {
  /** The place that all others are compared with, in the problem's units. */
  readonly centre: number
  /** Marked on the halo, and said in words; undefined where the kernel has none. */
  readonly distance: Distance | undefined
  /** To which side it is marked, where that lies within the axis. */
  readonly direction: 1 | -1
}

/** The halo is so high where the correlation is 1, as a share of the plot and at most, in pixels. */
const [SHARE, MOST] = [0.26, 100]
/** Places in the table of correlations. */
const ROWS = 11

const isShare = (u: number): boolean => u >= 0 && u <= 1

/** The correlation of the value at one place with those all along the axis, as a hill that stands on it, and as a table. */
export function Halo({ centre, distance, direction }: HaloProps) {
  const { x, frame } = usePlot()
  const { space } = useLab(selectProblem)
  const covariance = useLab(selectCovariance)
  const places = useLab(selectPlaces)
  const axis = space[0]!
  const width = modelWidth(axis)
  const sampled = useMemo(() => Array.from(linspace(0, 1, ROWS), (u) => fromUnit(axis, u)), [axis])
  const correlations = useMemo(() => {
    const kernel = bindCovariance(covariance, 1)
    return (models: readonly number[]) =>
      correlationAround(
        kernel,
        [toModel(axis, centre)],
        toPoints(
          1,
          models.map((each) => [each]),
        ),
      )
  }, [covariance, axis, centre])
  const along = useMemo(() => correlations(places.map((place) => toModel(axis, place))), [correlations, places, axis])
  const inTable = useMemo(() => correlations(sampled.map((place) => toModel(axis, place))), [correlations, sampled, axis])

  const height = Math.min(MOST, SHARE * (frame.bottom - frame.top))
  // Below 0 where a kernel knows of opposites.
  const lowest = along.reduce((least, correlation) => (correlation < least ? correlation : least), 0)
  const y = valueScale([lowest < 0 ? -1 : 0, 1], { ...frame, top: frame.bottom - (lowest < 0 ? 2 : 1) * height })
  const name = formatPlace(space, [centre], 3)
  // Where it ends within the axis, first on the side of the ruler.
  const from = toUnit(axis, centre)
  const within = distance && [direction, -direction].find((side) => isShare(from + (side * distance.value) / width))
  const side = within ?? direction
  const there = distance && correlations([toModel(axis, centre) + side * distance.value])[0]!
  const end = distance && within && x(fromUnit(axis, from + (side * distance.value) / width))
  const anchor = end && end > frame.right - 40 ? 'end' : 'start'

  return (
    <>
      <PlotContext value={{ x, y, frame }}>
        <g className="correlation">
          <Band xs={places} low={() => 0} high={(i) => along[i] || 0} className="correlation-area" />
          <Curve xs={places} ys={along} className="correlation-curve" />
          <line x1={x(centre)} x2={x(centre)} y1={y(0)} y2={y(1)} />
          {end !== undefined && Number.isFinite(there) && (
            <>
              <circle cx={end} cy={y(there!)} r={4} />
              <text className="halo" x={end + (anchor === 'end' ? -2 : 8)} y={y(there!) - 8} textAnchor={anchor}>
                {correlationWords(there!)}
              </text>
            </>
          )}
        </g>
      </PlotContext>
      <PictureBar name={pictures.rulerName}>
        <Term of="correlation" />
        <span>{distance ? rulerWords(distance, name, there!) : pictures.noRuler}</span>
        <table className="visually-hidden">
          <caption>{pictures.correlationWith(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{axis.label}</th>
              <th scope="col">{pictures.correlation}</th>
            </tr>
          </thead>
          <tbody>
            {sampled.map((place, i) => (
              <tr key={place}>
                <th scope="row">{formatPlace(space, [place], 3)}</th>
                <td>{correlationWords(inTable[i]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </PictureBar>
    </>
  )
}
