import { useId, useMemo } from 'react'
import { scoreUnits } from '../../acquisition/scoreUnits'
import { type Explanation, moments } from '../../experiment/moments'
import { surveyLine } from '../../experiment/survey'
import { numbered } from '../../experiment/trace'
import { explore } from '../../language/en/explore'
import { registries } from '../../language/en/registries'
import { linspace } from '../../numerics/points'
import { clampTo, fromUnit, modelWidth, toModel } from '../../problems/searchSpace'
import { valueAt } from '../../problems/valueAt'
import { selectAcquisition, selectMoment, selectNext, selectProblem, selectShown, selectValueRange } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { SliderField } from '../controls/SliderField'
import { formatShort } from '../format'
import { XAxis, YAxis } from '../plot/Axes'
import { amountScale, isLowBest, rangeScale } from '../plot/acquisitionAxis'
import { Band } from '../plot/Band'
import { Curve } from '../plot/Curve'
import { Lens } from '../plot/Lens'
import { ObservationMark } from '../plot/Observations'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { placeLabels } from '../plot/placeLabels'
import { axisScale, valueDomain, valueScale } from '../plot/scales'
import type { Inspect } from '../plot/useInspected'
import { useSize } from '../plot/useSize'
import '../panels/panels.css'
import '../plot/marks.css'
import './maps.css'
import { pointedIn } from '../plot/pointed'

interface SlicePictureProps {
  /** The axis that runs along the picture; the other stands still. */
  readonly axis: 0 | 1
  /** A place on the cut. */
  readonly through: readonly number[]
  readonly moveTo: (place: readonly number[]) => void
  readonly inspected: Explanation | null
  readonly inspect: Inspect
}

const PLACES = 241
const STRIP_SHARE = 0.25

/** The one-dimensional picture of a cut through the plane: truth, mean, bands, lens, and the acquisition function below. */
export function SlicePicture({ axis, through, moveTo, inspected, inspect }: SlicePictureProps) {
  const { space } = useLab(selectProblem)
  const other = space[1 - axis]!
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <div className="slice">
      <SliderField
        name={explore.cutAt(other.label)}
        term="cut"
        value={through[1 - axis]!}
        min={other.low}
        max={other.high}
        onChange={(value) => moveTo(through.with(1 - axis, value))}
      />
      <div className="belief-plot" ref={ref}>
        {size && size.width > 50 && size.height > 50 && (
          <Cut {...size} axis={axis} through={through} inspected={inspected} inspect={inspect} />
        )}
      </div>
    </div>
  )
}

interface CutProps extends Omit<SlicePictureProps, 'moveTo'> {
  readonly width: number
  readonly height: number
}

function Cut({ width, height, axis, through, inspected, inspect }: CutProps) {
  const problem = useLab(selectProblem)
  const range = useLab(selectValueRange)
  const truthShown = useLab((s) => s.view.truth)
  const { name, unit } = useLab(selectAcquisition)
  const spent = useLab((s) => s.view.at >= s.setup.budget)
  const choose = useLab((s) => s.choose)
  const inFrame = useId()
  const along = problem.space[axis]!
  const [main, strip, x, y] = useMemo(() => {
    const [left, right] = [48, width - 14]
    const stripTop = Math.round(height * (1 - STRIP_SHARE))
    const main: Frame = { left, right, top: 8, bottom: stripTop - 22 }
    const strip: Frame = { left, right, top: stripTop + 4, bottom: height - 34 }
    return [main, strip, axisScale(along, main), valueScale(valueDomain(range, 0.2), main)] as const
  }, [width, height, along, range])
  const { xs, mean, edge, scores, truth } = useCut(axis, through)
  const stripY = scoreUnits[unit].hasZero
    ? amountScale(scores?.reduce((a, b) => Math.max(a, b), 0) || 1, 'linear', strip)
    : rangeScale(scores, unit, strip)
  const inside = scores?.map((score) => Math.max(score, stripY.domain()[0]!))
  const worst = stripY.domain()[isLowBest(unit, problem.goal) ? 1 : 0]!
  const band = (k: number) => ({ low: edge(-k), high: edge(k) })
  const placeAt = (event: React.MouseEvent<HTMLElement>) =>
    through.with(axis, clampTo(along, x.invert(pointedIn(event, event.currentTarget)[0] + main.left)))

  return (
    <>
      <svg width={width} height={height} aria-hidden="true">
        <clipPath id={inFrame}>
          <rect x={main.left} y={main.top} width={main.right - main.left} height={main.bottom - main.top} />
        </clipPath>
        <PlotContext value={{ x, y, frame: main }}>
          <YAxis count={6} />
          <g clipPath={`url(#${inFrame})`}>
            <Band xs={xs} {...band(2)} className="band-outer" />
            <Band xs={xs} {...band(1)} className="band-inner" />
            <Curve xs={xs} ys={mean} className="mean" />
            <g data-answer>
              {truthShown && <Curve xs={xs} ys={truth} className="truth" />}
              {inspected && <Lens at={{ ...inspected, x: [inspected.x[axis]!] }} goal={problem.goal} active />}
            </g>
          </g>
          <NearObservations axis={axis} through={through} frame={main} x={x} y={y} />
          <XAxis count={8} numbers={false} />
        </PlotContext>
        <PlotContext value={{ x, y: stripY, frame: strip }}>
          <YAxis count={2} />
          {inside && <Band xs={xs} low={() => worst} high={(i) => inside[i]!} className="acquisition-area" />}
          {inside && <Curve xs={xs} ys={inside} className="acquisition" />}
          <XAxis count={8} label={along.label} />
        </PlotContext>
        <NextOnCut axis={axis} x={x} frame={main} bottom={strip.bottom} through={through} />
        {/* The line to the next place passes behind the name. */}
        <text className="strip-name halo" x={strip.left} y={strip.top - 8}>
          {registries.say(name)}
          {!scores && <tspan className="strip-note"> {explore.unknownAlongCut}</tspan>}
        </text>
      </svg>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the maps offer the same to the keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the maps offer the same to the keyboard */}
      <div
        className={spent ? 'surface surface-spent' : 'surface'}
        style={{ left: main.left, top: main.top, width: main.right - main.left, height: strip.bottom - main.top }}
        onPointerMove={(event) => inspect(placeAt(event))}
        onPointerLeave={() => inspect(null)}
        onClick={(event) => choose(placeAt(event))}
      />
    </>
  )
}

/** Beliefs and truth along the cut. */
function useCut(axis: 0 | 1, through: readonly number[]) {
  const setup = useLab((s) => s.setup)
  const problem = useLab(selectProblem)
  const { model } = useLab(selectMoment)
  const isDraw = useLab(selectAcquisition).kind === 'draw'
  return useMemo(() => {
    const xs = Array.from(linspace(0, 1, PLACES), (u) => fromUnit(problem.space[axis]!, u))
    const places = xs.map((value) => through.with(axis, value))
    const [moment] = moments(setup, [model], surveyLine(problem.space, places))
    const { edge, curves } = moment!
    const { mean } = curves()
    const truth = places.map((place) => valueAt(problem, place))
    // A drawn function is known at the cells of its map only.
    return { xs, mean, edge, scores: isDraw ? null : moment!.scores(), truth }
  }, [setup, problem, model, isDraw, axis, through])
}

interface OnCutProps {
  readonly axis: 0 | 1
  readonly through: readonly number[]
  readonly frame: Frame
  readonly x: (value: number) => number
}

/** Observations fade with their distance from the cut: beyond a tenth of the other axis they tell little of what is drawn here. */
function NearObservations({ axis, through, x, y, frame }: OnCutProps & { y: (value: number) => number }) {
  const { space } = useLab(selectProblem)
  const shown = useLab(selectShown)
  const other = space[1 - axis]!
  const reach = modelWidth(other) / 10
  const near = numbered(shown).flatMap(({ number, x: place, y: value, origin }) => {
    const away = Math.abs(toModel(other, place[1 - axis]!) - toModel(other, through[1 - axis]!)) / reach
    const opacity = Math.exp(-0.5 * away * away)
    if (value === null || opacity < 0.05) return []
    const inside = Math.min(frame.bottom - 6, Math.max(frame.top + 6, y(value)))
    return [{ number, text: String(number), kind: origin, x: x(place[axis]!), y: inside, opacity }]
  })
  const labels = placeLabels(near, frame)
  return near.map(({ opacity, ...mark }, i) => (
    <g key={mark.number} opacity={opacity}>
      <ObservationMark {...mark} newest={false} label={labels[i] ?? null} />
    </g>
  ))
}

/** The next point, when the cut goes through it. */
function NextOnCut({ axis, through, x, frame, bottom }: OnCutProps & { bottom: number }) {
  const next = useLab(selectNext)
  const phase = useLab((s) => s.view.phase)
  if (!next || next.x[1 - axis] !== through[1 - axis] || (phase !== 'choose' && phase !== 'evaluate')) return null
  const at = x(next.x[axis]!)
  const isLeft = at > frame.right - 90
  return (
    <g data-answer>
      <line className="next-line" x1={at} x2={at} y1={frame.top} y2={bottom} />
      <text className="halo next-name" x={at + (isLeft ? -6 : 6)} y={frame.top + 10} textAnchor={isLeft ? 'end' : 'start'}>
        {explore.marks.next} {formatShort(next.x[axis]!)}
      </text>
    </g>
  )
}
