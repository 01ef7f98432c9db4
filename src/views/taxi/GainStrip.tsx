import { scaleLinear, scaleLog } from 'd3'
import type { ScoredPlace } from '../../casestudy/places'
import { type Asked, firstStop, standingOf, thresholdOf } from '../../casestudy/stopping'
import { taxi } from '../../language/en/taxi'
import { useTaxi } from '../../store/taxi/useTaxi'
import { formatShort } from '../format'
import { XAxis, YAxis } from '../plot/Axes'
import { Curve } from '../plot/Curve'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { bestSoFar } from './bestSoFar'
import { Figure } from './Figure'
import { gainWords, stopWords } from './stopWords'
import './GainStrip.css'

/** No picture goes further down: such a gain is none. */
const LEAST = 1e-6

interface GainStripProps {
  /** What Bayesian optimization has scored. */
  readonly places: readonly ScoredPlace[]
  /** What its model said, whenever it was asked. */
  readonly asked: readonly Asked[]
  /** Whether the rule was in force: otherwise it is asked what it would have done. */
  readonly isLive: boolean
  readonly className: string
}

/** The best expected improvement whenever a place was chosen, and the stopping rule where there is one. */
export function GainStrip({ places, asked, isLive, className }: GainStripProps) {
  const rule = useTaxi((s) => s.stop)
  const made = places.length
  const gains = asked.map(({ gain }) => gain)
  const stop = rule && firstStop(rule, asked)
  // The first place that a model chose comes after the initial design.
  const first = stop !== null && isLive ? made - asked.length + 1 : made - asked.length
  const evaluations = stop === null ? null : Math.max(1, first + stop - 1)
  const best = evaluations === null ? null : (bestSoFar(places.slice(0, evaluations), 'evaluations').at(-1)?.best ?? null)
  const words = stopWords(rule, rule && standingOf(rule, asked), evaluations === null ? null : { evaluations, best }, isLive)
  return (
    <Figure
      title={taxi.gainTitle}
      note={taxi.gainKey}
      className={className}
      description={gainWords(gains)}
      below={<p className="hint">{words}</p>}
    >
      {({ width, height }) => {
        if (asked.length === 0) return <p className="quiet">{taxi.noModelAsked}</p>
        const frame: Frame = { left: 48, right: width - 12, top: 8, bottom: height - 36 }
        const xs = asked.map((_, i) => first + i + 1)
        const x = scaleLinear([0, Math.max(2, ...xs)], [frame.left, frame.right])
        const shownGains = gains.map((gain) => Math.max(LEAST, gain))
        const thresholds = rule ? asked.map((each) => Math.max(LEAST, thresholdOf(rule, each))) : []
        const all = [...shownGains, ...thresholds]
        const y = scaleLog([Math.min(...all) / 1.5, Math.max(...all) * 1.5], [frame.bottom, frame.top])
        return (
          <svg width={width} height={height} aria-hidden="true">
            <PlotContext value={{ x, y, frame }}>
              <YAxis count={4} />
              <Curve xs={xs} ys={shownGains} className="seven-gain" />
              {rule && (
                <g className="seven-rule">
                  <Curve xs={xs} ys={thresholds} className="seven-threshold" />
                  <text className="halo" x={frame.right} y={y(thresholds.at(-1)!) - 6} textAnchor="end">
                    {taxi.stopBelow(formatShort(thresholds.at(-1)!))}
                  </text>
                </g>
              )}
              {stop !== null && stop > 0 && (
                <line className="seven-stop" x1={x(xs[stop - 1]!)} x2={x(xs[stop - 1]!)} y1={frame.top} y2={frame.bottom} />
              )}
              <XAxis count={5} label={taxi.evaluationAxis} />
            </PlotContext>
          </svg>
        )
      }}
    </Figure>
  )
}
