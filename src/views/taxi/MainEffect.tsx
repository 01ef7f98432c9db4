import { scaleLinear, scaleLog } from 'd3'
import { taxi } from '../../language/en/taxi'
import { XAxis, YAxis } from '../plot/Axes'
import { Curve } from '../plot/Curve'
import { type Frame, PlotContext, type Scale } from '../plot/PlotContext'
import { Figure } from './Figure'
import { mainEffect, type SurfaceAxis } from './mainEffects'
import { effectWords } from './verdictWords'
import './MainEffect.css'

/** How the error depends on one of the two, averaged over the other; dots are single seeds. */
export function MainEffect({ axis }: { axis: SurfaceAxis }) {
  const { xs, seeds, curve } = mainEffect(axis)
  return (
    <Figure title={taxi.effects[axis]} note={taxi.effectKey} description={effectWords(axis, curve)}>
      {({ width, height }) => {
        const frame: Frame = { left: 44, right: width - 14, top: 8, bottom: height - 36 }
        const x: Scale = scaleLog([xs[0]!, xs.at(-1)!], [frame.left, frame.right])
        const y: Scale = scaleLinear([4, 11], [frame.bottom, frame.top]).clamp(true)
        return (
          <svg width={width} height={height} aria-hidden="true">
            <PlotContext value={{ x, y, frame }}>
              <YAxis count={4} />
              <Curve xs={xs} ys={curve} className="taxi-effect" />
              {seeds.flatMap((values) =>
                values.map((value, k) => (
                  <circle key={`${xs[k]} ${value}`} className="taxi-effect-seed" cx={x(xs[k]!)} cy={y(value)} r={2.2} />
                )),
              )}
              <XAxis count={4} label={taxi.effectNames[axis]} />
              <text className="halo" x={frame.left + 6} y={frame.top + 10}>
                {taxi.rmseAxis}
              </text>
            </PlotContext>
          </svg>
        )
      }}
    </Figure>
  )
}
