import { lazy, Suspense, useMemo } from 'react'
import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import { fromUnit } from '../../problems/searchSpace'
import {
  selectBatch,
  selectInInitialDesign,
  selectNext,
  selectOptimumElsewhere,
  selectProblem,
  selectRevealed,
  selectShown,
} from '../../store/derived'
import { useLab } from '../../store/useLab'
import { EnlargeIcon, ReduceIcon } from '../controls/icons'
import type { TermId } from '../glossary/glossary'
import { Term } from '../glossary/Term'
import { XAxis, YAxis } from '../plot/Axes'
import { MarkOnMap } from '../plot/Marking'
import { OptimumMark } from '../plot/OptimumMark'
import { type Frame, PlotContext, type PlotScales, usePlot } from '../plot/PlotContext'
import { axisScale, upwardAxisScale } from '../plot/scales'
import { useFork } from '../plot/useFork'
import type { Inspect } from '../plot/useInspected'
import { useSize } from '../plot/useSize'
import { ColorBar } from './ColorBar'
import { GhostMarks } from './GhostMarks'
import { HeatMap } from './HeatMap'
import { IsoLines } from './IsoLines'
import { CrossHair, MapObservations, NextMark, RecordedMark } from './MapMarks'
import { MapSurface } from './MapSurface'
import type { MapContent } from './useMaps'
import './maps.css'

/** Needed only where a second output must keep a limit. */
const LimitLines = lazy(() => import('../constraint/LimitLines'))
const PlacesLeft = lazy(() => import('../places/PlacesLeft'))

interface MapViewProps {
  readonly title: string
  /** What explains it. */
  readonly term: TermId
  /** What the far end of the colours means. */
  readonly note: string
  /** null while there is nothing to show; `empty` then says why. */
  readonly content: MapContent | null
  readonly empty?: string
  /** The value at the cross-hair, in words. */
  readonly value: string | null
  readonly inspected: Explanation | null
  readonly inspect: Inspect
  readonly enlarged: boolean
  /** Null where it is as large as can be. */
  readonly enlarge: ((on: boolean) => void) | null
  /** Whether the keyboard's cross-hair lives here: one stop of Tab for all maps. */
  readonly keyboard: boolean
  readonly numbers: boolean
}

/** One of the linked maps: its title and scale, the colours, the iso-lines, the marks, and what pointer and keyboard do on it. */
export function MapView(props: MapViewProps) {
  const { title, term, note, content, empty, value, inspected, inspect, enlarged, enlarge, keyboard, numbers } = props
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <figure className="map" aria-label={title}>
      <figcaption>
        <strong>
          <Term of={term}>{title}</Term>
        </strong>
        {content && <ColorBar levels={content.levels} ramp={content.ramp} />}
        <span className={value === null ? 'map-note' : 'map-note map-reading'}>{value ?? note}</span>
        {enlarge && (
          <button
            type="button"
            className="map-enlarge"
            aria-label={enlarged ? explore.showAllMaps : explore.enlargeMap(title)}
            title={enlarged ? explore.showAllMaps : explore.enlarge}
            onClick={() => enlarge(!enlarged)}
          >
            {enlarged ? <ReduceIcon /> : <EnlargeIcon />}
          </button>
        )}
      </figcaption>
      <div className="map-area" ref={ref}>
        {size && size.width > 60 && size.height > 60 && (
          <MapPicture
            width={size.width}
            height={size.height}
            content={content}
            empty={empty}
            inspected={inspected}
            inspect={inspect}
            keyboard={keyboard}
            numbers={numbers || enlarged}
          />
        )}
      </div>
    </figure>
  )
}

interface MapPictureProps extends Pick<MapViewProps, 'content' | 'inspected' | 'inspect' | 'keyboard' | 'numbers'> {
  readonly empty: string | undefined
  readonly width: number
  readonly height: number
}

function MapPicture({ width, height, content, empty, inspected, inspect, keyboard, numbers }: MapPictureProps) {
  const { space, constraint, pool } = useLab(selectProblem)
  const next = useLab(selectNext)
  const begin = next?.x ?? space.map((axis) => fromUnit(axis, 0.5))
  const scales = useMemo((): PlotScales => {
    const frame: Frame = { left: 50, right: width - 12, top: 9, bottom: height - 20 }
    return { x: axisScale(space[0]!, frame), y: upwardAxisScale(space[1]!, frame), frame }
  }, [space, width, height])
  const { frame } = scales
  const givesAway = content?.quantity === 'truth' || undefined
  const place = { left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }
  return (
    <>
      <div className="map-heat" style={place} data-answer={givesAway} aria-hidden="true">
        {content ? <HeatMap {...content} /> : <p className="map-empty">{empty}</p>}
      </div>
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={scales}>
          {content && (
            <g data-answer={givesAway}>
              <IsoLines values={content.values} cells={content.cells} at={content.isoAt} frame={frame} />
            </g>
          )}
          {content && constraint && (
            <Suspense>
              <LimitLines ofTruth={content.quantity === 'truth'} />
            </Suspense>
          )}
          {pool && (
            <Suspense>
              <PlacesLeft />
            </Suspense>
          )}
          <rect className="map-border" x={frame.left} y={frame.top} width={place.width} height={place.height} />
          <XAxis count={Math.max(2, Math.round(place.width / 64))} />
          <YAxis count={Math.max(2, Math.round(place.height / 44))} lines={false} />
          <GhostMarks />
          <Marks numbers={numbers} />
          <MarkOnMap />
          {inspected && <CrossHair at={inspected} />}
        </PlotContext>
      </svg>
      <MapSurface scales={scales} inspected={inspected} inspect={inspect} begin={begin} keyboard={keyboard} />
    </>
  )
}

function Marks({ numbers }: { numbers: boolean }) {
  const phase = useLab((s) => s.view.phase)
  const inDesign = useLab(selectInInitialDesign)
  const next = useLab(selectNext)
  const shown = useLab(selectShown)
  const fork = useFork()
  const trace = useLab((s) => s.run.trace)
  const revealed = useLab(selectRevealed)
  const batch = useLab(selectBatch)
  const optimum = useLab(selectOptimumElsewhere)
  const { x, y } = usePlot()
  const isChosen = phase === 'choose' || phase === 'evaluate'
  const visible = useMemo(() => (phase === 'evaluate' ? trace.slice(0, revealed) : shown), [phase, trace, shown, revealed])
  return (
    <>
      {isChosen && fork && <RecordedMark at={fork.recorded.x} />}
      {isChosen && next && !inDesign && batch.map(({ x }, i) => <NextMark key={x.join()} at={x} number={i + 1} />)}
      <MapObservations trace={visible} newest={visible.length} numbers={numbers} />
      {optimum && <OptimumMark x={x(optimum.x[0]!)} y={y(optimum.x[1]!)} />}
    </>
  )
}
