import { scaleLinear } from 'd3'
import { byLengthscale, mainEffectShare } from '../../../casestudy/importance'
import { INPUT_LISTS } from '../../../casestudy/inputs'
import { taxi } from '../../../language/en/taxi'
import { formatPercent } from '../../format'
import { Figure } from '../Figure'
import { importanceWords } from './sevenWords'
import type { SevenShown } from './useSevenStudy'
import './Importance.css'
import './SevenScene.css'

const INPUTS = INPUT_LISTS.seven
/** Bins of the points of random search along each input, and how few points tell nothing. */
const BINS = 8
const LEAST_POINTS = 32

/** How much each input matters: by the length-scales of the model, and by what random search's points say of themselves. */
export function Importance({ shown: { places, asked } }: { shown: SevenShown }) {
  const lengthscales = asked.at(-1)?.fitted?.lengthscales
  const byModel = lengthscales ? byLengthscale(INPUTS, lengthscales) : null
  const scored = places.random.filter(({ rmse }) => rmse !== null)
  const y = scored.map(({ rmse }) => Math.log(rmse!))
  const rows = INPUTS.map(({ id }, d) => ({
    id,
    name: taxi.inputNames[id],
    byModel: byModel?.[d] ?? null,
    byPoints:
      scored.length < LEAST_POINTS
        ? null
        : mainEffectShare(
            scored.map((place) => place[id]!),
            y,
            BINS,
          ),
  }))
  return (
    <Figure
      title={taxi.importanceTitle}
      className="seven-third seven-tall"
      description={importanceWords(rows)}
      below={
        <p className="hint">
          <span className="seven-key seven-key-model" /> {taxi.byTheModel} <span className="seven-key seven-key-points" />{' '}
          {taxi.byThePoints}
        </p>
      }
    >
      {({ width, height }) => {
        const left = 92
        const x = scaleLinear([0, 1], [left, Math.max(left, width - 44)])
        const row = height / rows.length
        const bar = Math.min(10, row / 2 - 2)
        return (
          <svg width={width} height={height} aria-hidden="true">
            {rows.map(({ id, name, byModel: model, byPoints }, i) => (
              <g key={id} className="seven-importance" transform={`translate(0 ${(i + 0.5) * row})`}>
                <text x={left - 8} dy="0.32em" textAnchor="end">
                  {name}
                </text>
                {model !== null && (
                  <>
                    <rect className="seven-by-model" x={left} y={-bar} width={x(model) - left} height={bar} />
                    <text className="seven-share" x={x(model) + 5} y={-bar / 2} dy="0.32em">
                      {formatPercent(model)}
                    </text>
                  </>
                )}
                {byPoints !== null && (
                  <>
                    <rect className="seven-by-points" x={left} y={1} width={Math.max(0, x(byPoints) - left)} height={bar} />
                    <text className="seven-share" x={Math.max(left, x(byPoints)) + 5} y={1 + bar / 2} dy="0.32em">
                      {formatPercent(Math.max(0, byPoints))}
                    </text>
                  </>
                )}
              </g>
            ))}
          </svg>
        )
      }}
    </Figure>
  )
}
