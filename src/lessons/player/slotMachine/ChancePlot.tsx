import { scaleLinear } from 'd3'
import { type ReactNode, useId, useState } from 'react'
import { learning } from '../../../language/en/learn'
import { betaDensityOf } from '../../../numerics/beta'
import { XAxis, YAxis } from '../../../views/plot/Axes'
import { Band } from '../../../views/plot/Band'
import { Curve } from '../../../views/plot/Curve'
import { MarkLine, useMarking } from '../../../views/plot/Marking'
import { PlotContext, type PlotScales, usePlot } from '../../../views/plot/PlotContext'
import { useSize } from '../../../views/plot/useSize'
import { densityTop, placesOf } from '../../slotMachine/belief'
import { curvesOf } from '../../slotMachine/curves'
import { selectInterval, selectPosterior } from '../../slotMachine/machine'
import { ChanceSurface } from './ChanceSurface'
import { PriorHandle } from './PriorHandle'
import { Probe } from './Probe'
import { useSlotMachine } from './useSlotMachine'
import { ValueMarks } from './ValueMarks'
import './ChancePlot.css'

/** What is believed and what is likely, over every chance from 0 to 1. */
export function ChancePlot({ setsPrior }: { readonly setsPrior: boolean }) {
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <div className="chance-plot" ref={ref}>
      {size && size.width > 50 && size.height > 50 && <Picture {...size} setsPrior={setsPrior} />}
    </div>
  )
}

interface PictureProps {
  readonly width: number
  readonly height: number
  readonly setsPrior: boolean
}

function Picture({ width, height, setsPrior }: PictureProps) {
  const marking = useMarking()
  const [at, look] = useState<number | null>(null)
  const curves = useSlotMachine(curvesOf)
  // While the prior is held the axis stands still, or it would run away from the hand.
  const [heldTop, holdTop] = useState<number | null>(null)
  const top = heldTop ?? densityTop(curves.map(({ shape }) => shape))
  const frame = { left: 34, right: width - 14, top: 8, bottom: height - 36 }
  const scales: PlotScales = {
    x: scaleLinear([0, 1], [frame.left, frame.right]),
    y: scaleLinear([0, top], [frame.bottom, frame.top]),
    frame,
  }
  return (
    <>
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={scales}>
          {curves.length > 0 && <DensityAxis />}
          <XAxis count={width < 480 ? 5 : 10} label={learning.chanceAxis} />
          <Clipped>
            <Interval />
            {curves.toReversed().map(({ layer, shape }) => {
              const xs = placesOf(shape)
              const density = betaDensityOf(shape)
              const ys = xs.map((p) => Math.min(2 * top, density(p)))
              return <Curve key={layer} xs={xs} ys={ys} className={`chance-curve chance-${layer}`} />
            })}
          </Clipped>
          <Truth />
          <MarkLine isNamedBelow={false} />
          <ValueMarks />
          {at !== null && <Probe at={at} />}
          {curves.length === 0 && marking?.at === null && at === null && <Invitation />}
        </PlotContext>
      </svg>
      <ChanceSurface scales={scales} at={at} look={look} />
      {setsPrior && <PriorHandle scales={scales} hold={(held) => holdTop(held ? top : null)} />}
    </>
  )
}

/** Says that the empty picture waits for a mark. */
function Invitation() {
  const { frame } = usePlot()
  return (
    <text className="chance-axis" x={(frame.left + frame.right) / 2} y={(frame.top + frame.bottom) / 2} textAnchor="middle">
      {learning.markHere}
    </text>
  )
}

function DensityAxis() {
  const { frame } = usePlot()
  return (
    <>
      <YAxis count={4} />
      <text className="chance-axis halo" x={frame.left + 6} y={frame.top + 12}>
        {learning.density}
      </text>
    </>
  )
}

function Clipped({ children }: { readonly children: ReactNode }) {
  const { frame } = usePlot()
  const id = useId()
  return (
    <>
      <clipPath id={id}>
        <rect x={frame.left - 2} y={frame.top} width={frame.right - frame.left + 4} height={frame.bottom - frame.top + 2} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  )
}

/** The middle 95 % of the posterior. */
function Interval() {
  const { y } = usePlot()
  const posterior = useSlotMachine(selectPosterior)
  const interval = useSlotMachine((s) => (s.document.layers.includes('interval') ? selectInterval(s) : null))
  if (!interval) return null
  const [low, high] = interval
  const density = betaDensityOf(posterior)
  const xs = [low, ...placesOf(posterior).filter((p) => p > low && p < high), high]
  const top = 2 * y.domain()[1]!
  return <Band xs={xs} low={() => 0} high={(i) => Math.min(top, density(xs[i]!))} className="chance-interval" />
}

function Truth() {
  const { x, frame } = usePlot()
  const chance = useSlotMachine(({ document }) => (document.layers.includes('truth') ? document.chance : null))
  if (chance === null) return null
  return <line className="chance-truth" x1={x(chance)} x2={x(chance)} y1={frame.top} y2={frame.bottom} />
}
