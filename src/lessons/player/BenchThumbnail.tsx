import { type ReactNode, useMemo } from 'react'
import { drawnFunctions, shownBy } from '../../experiment/drawnFunctions'
import { placesAsPoints } from '../../search/model'
import {
  selectIsPlane,
  selectMoment,
  selectPictures,
  selectPlaces,
  selectProblem,
  selectShown,
  selectValueRange,
} from '../../store/derived'
import { createLab, type Lab } from '../../store/lab'
import { LabContext, useLab } from '../../store/useLab'
import { turned } from '../../surrogate/jointDraws'
import { HeatMap } from '../../views/maps/HeatMap'
import { type MapContent, useMeanMap, useTruthMap } from '../../views/maps/useMaps'
import { Band } from '../../views/plot/Band'
import { Curve } from '../../views/plot/Curve'
import { PlotContext, type PlotScales } from '../../views/plot/PlotContext'
import { axisScale, upwardAxisScale, valueDomain, valueScale } from '../../views/plot/scales'
import { Truth } from '../../views/plot/Truth'
import type { BenchScene, BenchStep } from '../lesson'
import { MAP_FRAME, THUMBNAIL, THUMBNAIL_FRAME } from './thumbnailFrame'
import './Thumbnail.css'
import '../../views/plot/marks.css'

/** A workbench in small: what was measured, and what the model believes where the scene has a model. */
export function BenchThumbnail({ step: { scene } }: { readonly step: BenchStep }) {
  const lab = useMemo(() => createLab(scene.document), [scene])
  return <LabInSmall lab={lab} parts={scene.parts} />
}

interface LabInSmallProps {
  readonly lab: Lab
  readonly parts: BenchScene['parts']
}

export const LabInSmall = ({ lab, parts }: LabInSmallProps) => (
  <LabContext value={lab}>{selectIsPlane(lab.getState()) ? <Plane parts={parts} /> : <Line parts={parts} />}</LabContext>
)

/** The parts of the workbench that show what a model believes. */
const BELIEVING: BenchScene['parts'] = ['belief', 'curves']

const hasModel = (parts: BenchScene['parts']): boolean => parts.some((part) => BELIEVING.includes(part))

function Line({ parts }: Pick<LabInSmallProps, 'parts'>) {
  const [axis] = useLab(selectProblem).space
  const range = useLab(selectValueRange)
  const scales = useMemo(
    (): PlotScales => ({
      x: axisScale(axis!, THUMBNAIL_FRAME),
      y: valueScale(valueDomain(range, 0.1), THUMBNAIL_FRAME),
      frame: THUMBNAIL_FRAME,
    }),
    [axis, range],
  )
  return (
    <Picture scales={scales}>
      {hasModel(parts) && <Belief />}
      <Truth />
      <Dots scales={scales} />
    </Picture>
  )
}

function Belief() {
  const places = useLab(selectPlaces)
  const { curves, edge } = useLab(selectMoment)
  const { mean } = curves()
  return (
    <>
      <Band xs={places} low={edge(-2)} high={edge(2)} className="band-outer" />
      <Curve xs={places} ys={mean} className="mean" />
      <Functions />
    </>
  )
}

/** A function is drawn at one in so many places of the curves: its cost grows with the cube of their number. */
const STRIDE = 4

/** Functions drawn from the belief, at rest, where the scene shows them. */
function Functions() {
  const isShown = useLab((s) => selectPictures(s).includes('functions'))
  const setup = useLab((s) => s.setup)
  const belief = useLab((s) => s.view.functions ?? 'posterior')
  const all = useLab(selectPlaces)
  const { model } = useLab(selectMoment)
  const { space } = useLab(selectProblem)
  const places = useMemo(() => all.filter((_, i) => i % STRIDE === 0), [all])
  const functions = useMemo(() => {
    if (!isShown) return []
    const points = placesAsPoints(
      space,
      Array.from(places, (place) => [place]),
    )
    return drawnFunctions(setup, model, belief, points, 0).map((draw) => turned(draw, 0).map(shownBy(setup, model)))
  }, [isShown, setup, model, belief, places, space])
  return functions.map((values, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: functions do not change places
    <Curve key={i} xs={places} ys={values} className="thumbnail-function" />
  ))
}

function Plane({ parts }: Pick<LabInSmallProps, 'parts'>) {
  const { space } = useLab(selectProblem)
  const truth = useLab((s) => s.view.truth)
  const scales = useMemo((): PlotScales => {
    return { x: axisScale(space[0]!, MAP_FRAME), y: upwardAxisScale(space[1]!, MAP_FRAME), frame: MAP_FRAME }
  }, [space])
  return (
    <>
      {hasModel(parts) ? <Mean /> : truth && <TruthMap />}
      <Picture scales={scales}>
        <Dots scales={scales} />
      </Picture>
    </>
  )
}

const Mean = () => <Heat {...useMeanMap()} />

const TruthMap = () => <Heat {...useTruthMap()} />

const Heat = ({ values, cells, levels, ramp }: MapContent) => (
  <div className="thumbnail-heat">
    <HeatMap values={values} cells={cells} levels={levels} ramp={ramp} />
  </div>
)

function Picture({ scales, children }: { readonly scales: PlotScales; readonly children: ReactNode }) {
  return (
    <svg
      className="thumbnail-picture"
      viewBox={`0 0 ${THUMBNAIL.width} ${THUMBNAIL.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <PlotContext value={scales}>{children}</PlotContext>
    </svg>
  )
}

/** Evaluations that succeeded, on a line at their values, on a plane at their places. */
function Dots({ scales: { x, y } }: { readonly scales: PlotScales }) {
  const isPlane = useLab(selectIsPlane)
  return useLab(selectShown).map(({ x: place, y: value }, i) =>
    value === null ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: evaluations do not change places
      <circle key={i} className="thumbnail-dot" cx={x(place[0]!)} cy={y(isPlane ? place[1]! : value)} r={4} />
    ),
  )
}
