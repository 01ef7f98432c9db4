import { lazy, type ReactNode, Suspense, useId, useMemo, useState } from 'react'
import { explore } from '../../language/en/explore'
import { selectIsPlane, selectProblem, selectValueRange } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { OnPlotContext } from '../pictures/OnPlot'
import { AcquisitionScale } from '../plot/AcquisitionScale'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { axisScale, valueDomain, valueScale } from '../plot/scales'
import { type Looking, useInspected } from '../plot/useInspected'
import { useSize } from '../plot/useSize'
import { useIsHidden } from '../workbench/hidden'
import { AcquisitionStrip } from './AcquisitionStrip'
import { BeliefPlot, type Shows } from './BeliefPlot'
import { MarksKey } from './MarksKey'
import { Surface } from './Surface'
import { TellHandles } from './TellHandles'
import { WhyHere } from './WhyHere'
import '../pictures/OnPlot.css'
import '../plot/marks.css'
import './panels.css'

const STRIP_SHARE = 0.27

/** Of a plot lower than this the strip takes more, or nothing would be seen of its curve. */
const LOW = 280
const STRIP_SHARE_WHEN_LOW = 0.42

/** Fetched with the first black box that has two inputs. */
const Plane = lazy(() => import('../maps/Plane'))
const MapsPicture = lazy(() => import('../maps/MapsPicture'))

/** Asked for by lessons only. */
const MeasuredPlane = lazy(() => import('../projections/MeasuredPlane'))

/** The heart of the workbench: what the model believes, how much it wants each place, and why it goes where it goes. */
export function BeliefPanel() {
  const looking = useInspected()
  const { inspected, inspect } = looking
  const plane = useLab(selectIsPlane)
  return (
    <Belief marks={<MarksKey />}>
      {plane ? (
        <Suspense fallback={<div className="fill" />}>
          <Plane inspected={inspected} inspect={inspect} />
        </Suspense>
      ) : (
        <Line looking={looking} shows="all" />
      )}
      {!useIsHidden('explanation') && <WhyHere inspected={inspected} />}
    </Belief>
  )
}

/** What the model believes of a black box with one input, by itself: nobody asks yet where to go next. */
export function CurvesPanel() {
  const looking = useInspected()
  return (
    <Belief>
      <Line looking={looking} shows="belief" />
    </Belief>
  )
}

interface CompactProps {
  /** Whether the acquisition function is shown. */
  readonly strip: boolean
  /** Whether there is room for the explanation. */
  readonly words: boolean
  /** At the end of the title. */
  readonly aside: ReactNode
}

/** The same in little room, as within another page. */
export function CompactBelief({ strip, words, aside }: CompactProps) {
  const looking = useInspected()
  const { inspected, inspect } = looking
  const isHidden = useIsHidden('explanation')
  const plane = useLab(selectIsPlane)
  return (
    <Belief marks={aside}>
      {plane ? (
        <Suspense fallback={<div className="fill" />}>
          <MapsPicture inspected={inspected} inspect={inspect} only={strip ? ['mean', 'acquisition'] : ['mean']} />
        </Suspense>
      ) : (
        <Line looking={looking} shows={strip ? 'all' : 'plot'} />
      )}
      {words && !isHidden && <WhyHere inspected={inspected} />}
    </Belief>
  )
}

/** Without a model there is nothing to be explained anywhere. */
const LOOKING_AT_NOTHING: Looking = { place: null, inspected: null, inspect: () => {} }

/** What was measured, and no model. */
export function MeasuredPanel() {
  const title = useId()
  const made = useLab((s) => s.view.at)
  const plane = useLab(selectIsPlane)
  return (
    <section className="panel belief" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>{explore.told(made)}</h2>
      </header>
      {plane ? (
        <Suspense>
          <MeasuredPlane />
        </Suspense>
      ) : (
        <Line looking={LOOKING_AT_NOTHING} shows="measured" />
      )}
    </section>
  )
}

function Belief({ marks, children }: { readonly marks?: ReactNode; readonly children: ReactNode }) {
  const at = useLab((s) => s.view.at)
  const title = useId()
  return (
    <section className="panel belief" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>{explore.believes(at)}</h2>
        {marks}
      </header>
      {children}
    </section>
  )
}

interface LineProps {
  readonly looking: Looking
  readonly shows: Shows
}

function Line({ looking, shows }: LineProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  const [bar, setBar] = useState<HTMLElement | null>(null)
  const [over, setOver] = useState<HTMLElement | null>(null)
  const around = useMemo(() => ({ bar, over, pointed: looking.place }), [bar, over, looking.place])
  return (
    <OnPlotContext value={around}>
      <div className="picture-bars" ref={setBar} />
      <div className="belief-plot" ref={ref}>
        {size && size.width > 50 && size.height > 50 && (
          <Picture width={size.width} height={size.height} looking={looking} shows={shows} />
        )}
        <div className="over-plot" ref={setOver} />
      </div>
    </OnPlotContext>
  )
}

interface PictureProps extends LineProps {
  readonly width: number
  readonly height: number
}

function Picture({ width, height, looking: { inspected, inspect }, shows }: PictureProps) {
  const axis = useLab(selectProblem).space[0]!
  const range = useLab(selectValueRange)
  const narrow = width < 480
  const [main, strip, x, y] = useMemo(() => {
    const [left, right] = [narrow ? 38 : 48, width - 14]
    const stripTop = Math.round(height * (1 - (height < LOW ? STRIP_SHARE_WHEN_LOW : STRIP_SHARE)))
    const strip: Frame = { left, right, top: stripTop + 6, bottom: height - 36 }
    const main: Frame = { left, right, top: 8, bottom: shows === 'all' ? stripTop - 24 : height - 36 }
    return [main, strip, axisScale(axis, main), valueScale(valueDomain(range, 0.2), main)] as const
  }, [width, height, narrow, axis, range, shows])
  const hasStrip = shows === 'all'

  return (
    <>
      <svg width={width} height={height} aria-hidden="true">
        <PlotContext value={{ x, y, frame: main }}>
          <BeliefPlot inspected={inspected} narrow={narrow} shows={shows} />
        </PlotContext>
        {hasStrip && <AcquisitionStrip x={x} frame={strip} top={main.bottom} inspected={inspected} ticks={narrow ? 4 : 8} />}
      </svg>
      {hasStrip && (
        <div className="strip-scale" data-control style={{ top: strip.top - 26 }}>
          <AcquisitionScale />
        </div>
      )}
      <Surface
        x={x}
        frame={{ ...main, bottom: hasStrip ? strip.bottom : main.bottom }}
        inspected={inspected}
        inspect={inspect}
        shows={shows}
      />
      {shows === 'belief' && <TellHandles scales={{ x, y, frame: main }} />}
    </>
  )
}
