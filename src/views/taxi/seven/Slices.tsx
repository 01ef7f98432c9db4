import { scaleLinear } from 'd3'
import { useMemo } from 'react'
import { INPUT_LISTS, spaceOfInputs } from '../../../casestudy/inputs'
import { bestOf } from '../../../casestudy/places'
import { type Slice, slicesAt } from '../../../casestudy/slices'
import { taxi } from '../../../language/en/taxi'
import { formatShort } from '../../format'
import { YAxis } from '../../plot/Axes'
import { Band } from '../../plot/Band'
import { Curve } from '../../plot/Curve'
import { type Frame, PlotContext } from '../../plot/PlotContext'
import { axisScale } from '../../plot/scales'
import { useSize } from '../../plot/useSize'
import { sliceWords } from './sevenWords'
import type { SevenShown } from './useSevenStudy'
import '../Figure.css'
import './Slices.css'

const INPUTS = INPUT_LISTS.seven
const SPACE = spaceOfInputs(INPUTS)

/** What the model of Bayesian optimization believes along each input, all others as at its best place. */
export function Slices({ shown: { study, places, asked } }: { shown: SevenShown }) {
  const own = places.bayesian
  const fitted = asked.at(-1)?.fitted
  const best = bestOf(own)
  const slices = useMemo(() => (fitted && best ? slicesAt(study, own, fitted, best) : null), [study, own, fitted, best])
  const range = slices && best ? rangeOf(slices, best.rmse) : null
  return (
    <section className="panel taxi-figure seven-slices" aria-label={taxi.slicesTitle}>
      <header className="panel-head">
        <h2>{taxi.slicesTitle}</h2>
        <span className="quiet taxi-note">{taxi.slicesKey}</span>
      </header>
      {slices && best && range ? (
        <div className="seven-slice-row">
          {slices.map((slice, d) => (
            <SliceFigure key={INPUTS[d]!.id} d={d} slice={slice} at={best[INPUTS[d]!.id]!} range={range} isFirst={d === 0} />
          ))}
        </div>
      ) : (
        <p className="quiet">{taxi.noSlices}</p>
      )}
    </section>
  )
}

/** Where training fails the error is huge: the picture is of what competes with the best. */
function rangeOf(slices: readonly Slice[], best: number): readonly [number, number] {
  const low = Math.min(best, ...slices.flatMap((slice) => slice.low))
  const high = Math.max(...slices.flatMap((slice) => slice.high))
  return [low, Math.min(high, 1.6 * best)]
}

interface SliceFigureProps {
  readonly d: number
  readonly slice: Slice
  /** The value at the best place. */
  readonly at: number
  readonly range: readonly [number, number]
  readonly isFirst: boolean
}

function SliceFigure({ d, slice: { xs, middle, low, high }, at, range, isFirst }: SliceFigureProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  const input = INPUTS[d]!
  const name = taxi.inputNames[input.id]
  return (
    <figure className="seven-slice">
      <figcaption>{name}</figcaption>
      <div className="fill" ref={ref} role="img" aria-label={sliceWords(name, [Math.min(...middle), Math.max(...middle)])}>
        {size && size.width > 40 && size.height > 40 && <Drawn {...size} />}
      </div>
    </figure>
  )

  function Drawn({ width, height }: { width: number; height: number }) {
    const frame: Frame = { left: isFirst ? 30 : 8, right: width - 8, top: 6, bottom: height - 18 }
    const x = axisScale(SPACE[d]!, frame)
    const y = scaleLinear([...range], [frame.bottom, frame.top]).clamp(true)
    return (
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={{ x, y, frame }}>
          {isFirst && <YAxis count={4} />}
          <Band xs={xs} low={(i) => low[i]!} high={(i) => high[i]!} className="seven-band" />
          <line className="seven-best" x1={x(at)} x2={x(at)} y1={frame.top} y2={frame.bottom} />
          <Curve xs={xs} ys={middle} className="seven-middle" />
          <line className="seven-floor" x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} />
          <text className="seven-end" x={frame.left} y={height - 4}>
            {formatShort(input.low)}
          </text>
          <text className="seven-end" x={frame.right} y={height - 4} textAnchor="end">
            {formatShort(input.high)}
          </text>
        </PlotContext>
      </svg>
    )
  }
}
