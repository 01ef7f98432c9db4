import { bin, max, scaleLinear } from 'd3'
import { useMemo } from 'react'
import { XAxis } from '../plot/Axes'
import { type Frame, PlotContext } from '../plot/PlotContext'
import { histogramWords } from './dataWords'
import { Figure } from './Figure'
import './Figure.css'
import './Histogram.css'

interface HistogramProps {
  readonly title: string
  readonly unit: string
  readonly values: readonly number[]
  readonly domain: readonly [number, number]
}

/** How many rides have which value. */
export function Histogram({ title, unit, values, domain }: HistogramProps) {
  const bins = useMemo(
    () =>
      bin()
        .domain([...domain])
        .thresholds(24)(values as number[]),
    [values, domain],
  )
  const highest = max(bins, ({ length }) => length) ?? 1
  return (
    <Figure title={title} className="taxi-small" description={histogramWords(unit, values.length, bins)}>
      {({ width, height }) => {
        const frame: Frame = { left: 10, right: width - 10, top: 4, bottom: height - 34 }
        const x = scaleLinear([...domain], [frame.left, frame.right])
        const y = scaleLinear([0, highest], [frame.bottom, frame.top])
        return (
          <svg width={width} height={height} aria-hidden="true">
            <PlotContext value={{ x, y, frame }}>
              {bins.map(({ x0, x1, length }) => (
                <rect
                  key={x0}
                  className="taxi-count"
                  x={x(x0!) + 0.5}
                  width={Math.max(0, x(x1!) - x(x0!) - 1)}
                  y={y(length)}
                  height={frame.bottom - y(length)}
                />
              ))}
              <XAxis count={6} label={unit} />
            </PlotContext>
          </svg>
        )
      }}
    </Figure>
  )
}
