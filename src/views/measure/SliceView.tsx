import { scaleLinear } from 'd3'
import { useMemo } from 'react'
import type { Cut } from '../../experiment/measure/cuts'
import { isBroken } from '../../experiment/measure/limit'
import { measure } from '../../language/en/measure'
import { type Ahead, selectAhead, selectKnown } from '../../store/measure/derived'
import { useMeasure } from '../../store/measure/useMeasure'
import { formatNumber, formatPercent, formatShort } from '../format'
import { YAxis } from '../plot/Axes'
import { Band } from '../plot/Band'
import { Curve } from '../plot/Curve'
import { type Frame, PlotContext, usePlot } from '../plot/PlotContext'
import { valueScale } from '../plot/scales'
import { useSize } from '../plot/useSize'
import { isOnAxis, parameterScale, type SearchedParameter, withShare } from './axes'
import { LimitVeil } from './LimitVeil'
import { ParameterAxis } from './ParameterAxis'
import { valueText } from './typed'
import '../plot/marks.css'
import './marks.css'
import './SliceView.css'

interface SliceViewProps {
  readonly parameter: SearchedParameter
  /** Its number among those that are searched. */
  readonly d: number
  readonly cut: Cut
  readonly place: readonly number[]
  readonly range: readonly [number, number]
}

/** What is believed along one input, all others as they are at the place; the slider below moves the place along it. */
export function SliceView({ parameter, d, cut, place, range }: SliceViewProps) {
  const result = useMeasure((s) => s.document.result)
  const [ref, size] = useSize<HTMLDivElement>()
  const coordinate = place[d]!
  return (
    <figure className="measure-slice" aria-label={measure.sliceAlong(parameter.name)}>
      <figcaption>
        <strong>{parameter.name}</strong>{' '}
        <span className="quiet" data-answer>
          {coordinateText(parameter, coordinate)}
        </span>
      </figcaption>
      <div className="fill" ref={ref} role="img" aria-label={sliceWords(parameter, result, cut)}>
        {size && size.width > 60 && size.height > 50 && <Slice {...{ parameter, d, cut, place, range, ...size }} />}
      </div>
      <PlaceSlider parameter={parameter} d={d} place={place} />
    </figure>
  )
}

export const coordinateText = (parameter: SearchedParameter, coordinate: number): string =>
  parameter.type === 'category' ? valueText(parameter.choices[coordinate]) : formatShort(coordinate, 4)

/** The slice in a sentence, for who does not see it. */
function sliceWords(parameter: SearchedParameter, result: string, { xs, mean, feasible }: Cut): string {
  const [low, high] = [mean.indexOf(Math.min(...mean)), mean.indexOf(Math.max(...mean))]
  const at = (i: number) => [formatNumber(mean[i]!), coordinateText(parameter, xs[i]!)] as const
  const expected = measure.sliceSays(parameter.name, result, ...at(low), ...at(high))
  if (!feasible) return expected
  return `${expected} ${measure.sliceChance(formatPercent(Math.min(...feasible)), formatPercent(Math.max(...feasible)))}`
}

function Slice({ parameter, d, cut, place, range, width, height }: SliceViewProps & { width: number; height: number }) {
  const known = useMeasure(selectKnown)
  const ahead = useMeasure(selectAhead)
  const scales = useMemo(() => {
    const frame: Frame = { left: 44, right: width - 12, top: 8, bottom: height - 22 }
    return { x: parameterScale(parameter, frame), y: valueScale(range, frame), frame }
  }, [parameter, range, width, height])
  if (!known) return null
  const { encoding } = known.told
  const optimum = known.finding.advice.expectedOptimum
  const { frame, x } = scales
  const here = x(place[d]!)
  return (
    <svg width={width} height={height} aria-hidden="true">
      <PlotContext value={scales}>
        <YAxis count={Math.max(2, Math.round(height / 46))} />
        {cut.feasible && <LimitVeil xs={cut.xs} chances={cut.feasible} isChoice={parameter.type === 'category'} />}
        <Scores cut={cut} />
        {parameter.type === 'category' ? <Bars cut={cut} /> : <Belief cut={cut} />}
        <line className="measure-here" data-answer x1={here} x2={here} y1={frame.top} y2={frame.bottom} />
        <Dots parameter={parameter} d={d} />
        {optimum && (
          <Mark kind="optimum" d={d} parameter={parameter} place={encoding.placeOf(optimum.params)} mean={optimum.mean} />
        )}
        {ahead.map((each: Ahead, i) => (
          <Mark
            key={each.trial ?? `proposal ${i}`}
            kind="next"
            d={d}
            parameter={parameter}
            place={encoding.placeOf(each.params)}
            mean={each.mean}
          />
        ))}
        <ParameterAxis parameter={parameter} count={Math.max(2, Math.round((frame.right - frame.left) / 56))} />
      </PlotContext>
    </svg>
  )
}

function Belief({ cut: { xs, mean, sd } }: { cut: Cut }) {
  return (
    <>
      <Band xs={xs} low={(i) => mean[i]! - 2 * sd[i]!} high={(i) => mean[i]! + 2 * sd[i]!} className="band-outer" />
      <Band xs={xs} low={(i) => mean[i]! - sd[i]!} high={(i) => mean[i]! + sd[i]!} className="band-inner" />
      <Curve xs={xs} ys={mean} className="mean" />
    </>
  )
}

/** Between choices there is nothing: each has a mean and its two standard deviations. */
function Bars({ cut: { xs, mean, sd } }: { cut: Cut }) {
  const { x, y } = usePlot()
  return xs.map((at, i) => (
    <g key={at} transform={`translate(${x(at)} 0)`}>
      <line className="measure-bar-outer" y1={y(mean[i]! - 2 * sd[i]!)} y2={y(mean[i]! + 2 * sd[i]!)} />
      <line className="measure-bar-inner" y1={y(mean[i]! - sd[i]!)} y2={y(mean[i]! + sd[i]!)} />
      <line className="mean" x1={-12} x2={12} y1={y(mean[i]!)} y2={y(mean[i]!)} />
    </g>
  ))
}

/** The acquisition function along the slice, from its lowest to its highest value there, in the lowest quarter of the figure. */
function Scores({ cut: { xs, score } }: { cut: Cut }) {
  const { frame, x } = usePlot()
  const finite = Array.from(score).filter(Number.isFinite)
  const [low, high] = [Math.min(...finite), Math.max(...finite)]
  if (!(high > low) || xs.length < 20) return null
  const y = scaleLinear([low, high], [frame.bottom, frame.bottom - (frame.bottom - frame.top) / 4])
  return (
    <PlotContext value={{ x, y, frame }}>
      <Band xs={xs} low={() => low} high={(i) => (Number.isFinite(score[i]!) ? score[i]! : low)} className="acquisition-area" />
    </PlotContext>
  )
}

/** What was measured, wherever the other inputs were; what failed, at the foot. */
function Dots({ parameter, d }: Pick<SliceViewProps, 'parameter' | 'd'>) {
  const { x, y, frame } = usePlot()
  const known = useMeasure(selectKnown)
  if (!known) return null
  const { encoding, limit } = known.told
  return known.question.study.trials.flatMap(({ params, value, second, state }, i) => {
    const at = encoding.placeOf(params)?.[d]
    if (at === undefined || state === 'running' || state === 'pruned' || !isOnAxis(parameter, at)) return []
    const key = `trial ${i}`
    return value === null ? (
      <path
        key={key}
        className="measure-cross"
        d="M-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5"
        transform={`translate(${x(at)} ${frame.bottom - 6})`}
      />
    ) : (
      <circle
        key={key}
        className={isBroken(limit, { second }) ? 'measure-dot-broken' : 'measure-dot'}
        cx={x(at)}
        cy={y(value)}
        r={3}
      />
    )
  })
}

interface MarkProps {
  readonly kind: 'optimum' | 'next'
  readonly parameter: SearchedParameter
  readonly d: number
  readonly place: readonly number[] | null
  readonly mean: number | null
}

/** The expected optimum or the next experiment: where it is along this input, and what is expected there. */
function Mark({ kind, parameter, d, place, mean }: MarkProps) {
  const { x, y, frame } = usePlot()
  if (!place || !isOnAxis(parameter, place[d]!)) return null
  const at = x(place[d]!)
  const level = mean === null ? frame.top : Math.min(frame.bottom, Math.max(frame.top, y(mean)))
  return (
    <g className={`measure-mark measure-mark-${kind}`} data-answer transform={`translate(${at} 0)`}>
      <line y1={level} y2={frame.bottom} />
      {kind === 'optimum' ? (
        <path className="measure-optimum-mark" d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z" transform={`translate(0 ${level})`} />
      ) : (
        <circle className="measure-next-mark" cy={level} r={5.5} />
      )}
    </g>
  )
}

const FINE = 200

/** Moves the place along one input: by pointer and by arrow keys. */
function PlaceSlider({ parameter, d, place }: Pick<SliceViewProps, 'parameter' | 'd' | 'place'>) {
  const known = useMeasure(selectKnown)
  const show = useMeasure((s) => s.show)
  if (!known) return null
  const { encoding } = known.told
  const steps = parameter.type === 'category' ? parameter.choices.length - 1 : FINE
  const share = parameter.type === 'category' ? place[d]! / steps : encoding.unit(place)[d]!
  const at = Math.min(1, Math.max(0, share))
  const move = (to: number) => {
    const legal =
      parameter.type === 'category'
        ? place.map((coordinate, i) => (i === d ? Math.round(to * steps) : coordinate))
        : withShare(encoding, place, d, to)
    show({ place: encoding.paramsOf(legal) })
  }
  return (
    <input
      type="range"
      className="measure-place"
      data-control
      aria-label={measure.placeOf(parameter.name)}
      aria-valuetext={coordinateText(parameter, place[d]!)}
      min={0}
      max={steps}
      step={1}
      value={Math.round(at * steps)}
      style={{ '--share': at } as React.CSSProperties}
      onChange={(event) => move(event.target.valueAsNumber / steps)}
    />
  )
}
