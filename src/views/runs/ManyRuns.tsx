import { startTransition, useEffect, useId, useState } from 'react'
import { bestOfRuns, winsOf } from '../../experiment/manyRuns'
import type { Setup } from '../../experiment/setup'
import { pictures } from '../../language/en/pictures'
import { registries } from '../../language/en/registries'
import { quantileOfSorted } from '../../numerics/quantile'
import { selectProblem, selectRivals } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { formatNumber, formatTicks } from '../format'
import { Term } from '../glossary/Term'
import { type Look, laneLooks } from '../plot/look'
import type { Frame, Scale } from '../plot/PlotContext'
import { ticksOf, valueDomain, valueScale } from '../plot/scales'
import { useSize } from '../plot/useSize'
import './ManyRuns.css'
import '../panels/panels.css'
import '../plot/look.css'
import '../plot/marks.css'

/** So many seeds tell a habit from an accident. */
const SEEDS = 100

/** So many runs of either search are made between two frames. */
const PIECE = 5

/** Where the two searches beside the run end, under many seeds: one dot a run, the middle half as a box, the median as a line. */
export default function ManyRuns() {
  const setup = useLab((s) => s.setup)
  const { goal, output } = useLab(selectProblem)
  const [first, second] = useLab(selectRivals).map(({ search }) => search) as [Search, Search]
  const looks = laneLooks([{ search: first }, { search: second }])
  const seeds = useSeedsMade(setup)
  const ends = [bestOfRuns(first, setup, seeds), bestOfRuns(second, setup, seeds)] as const
  const isComplete = seeds === SEEDS
  const [ref, size] = useSize<HTMLDivElement>()
  const title = useId()
  return (
    <section className="panel many-runs" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>{pictures.whereRunsEnd(SEEDS)}</h2>
        <span className="quiet">
          <Term of="bestValue">{pictures.bestValue}</Term>, {output}
        </span>
      </header>
      <div className="fill" ref={ref}>
        {isComplete && size && size.width > 100 && size.height > 80 && (
          <Strips
            {...size}
            seed={setup.seed}
            lanes={[first, second].map(({ name }, i) => ({ name: registries.say(name), look: looks[i]!, ends: ends[i]! }))}
          />
        )}
      </div>
      {!isComplete && <p className="quiet">{pictures.runsMade(seeds, SEEDS)}</p>}
      <p role="status">
        {isComplete &&
          pictures.wins(registries.say(second.called), registries.say(first.called), winsOf(ends[1], ends[0], goal), SEEDS)}
      </p>
      {isComplete && (
        <table className="visually-hidden">
          <caption>{pictures.whereRunsEnd(SEEDS)}</caption>
          <thead>
            <tr>
              <th scope="col">{pictures.searchHead}</th>
              <th scope="col">{pictures.lowerQuartile}</th>
              <th scope="col">{pictures.median}</th>
              <th scope="col">{pictures.upperQuartile}</th>
            </tr>
          </thead>
          <tbody>
            {[first, second].map(({ id, name }, i) => (
              <tr key={id}>
                <th scope="row">{registries.say(name)}</th>
                {quartilesOf(ends[i]!).map((value, q) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the quartiles in their order
                  <td key={q}>{value === null ? pictures.none : formatNumber(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

type Search = Parameters<typeof bestOfRuns>[0]
type Ends = readonly (number | null)[]

/** How many seeds are shown of a setup: some more after every frame, so that the page stays at hand. */
function useSeedsMade(setup: Setup): number {
  const [{ of, seeds }, setMade] = useState({ of: setup, seeds: 0 })
  const made = of === setup ? seeds : 0
  useEffect(() => {
    if (made < SEEDS) startTransition(() => setMade({ of: setup, seeds: Math.min(SEEDS, made + PIECE) }))
  }, [setup, made])
  return made
}

function quartilesOf(ends: Ends) {
  const sorted = Float64Array.from(ends.flatMap((value) => value ?? [])).sort()
  return [0.25, 0.5, 0.75].map((q) => quantileOfSorted(sorted, q)) as [number | null, number | null, number | null]
}

interface Lane {
  readonly name: string
  readonly look: Look
  readonly ends: Ends
}

interface StripsProps {
  readonly lanes: readonly Lane[]
  readonly seed: number
  readonly width: number
  readonly height: number
}

function Strips({ lanes, seed, width, height }: StripsProps) {
  const frame: Frame = { left: 56, right: width - 8, top: 8, bottom: height - 26 }
  const values = lanes.flatMap(({ ends }) => ends.flatMap((value) => value ?? []))
  const y = valueScale(valueDomain([Math.min(...values), Math.max(...values)], 0.04), frame)
  const ticks = ticksOf(y, 6)
  const texts = formatTicks(ticks)
  const share = (frame.right - frame.left) / lanes.length
  return (
    <svg width={width} height={height} aria-hidden="true">
      {ticks.map((tick, i) => (
        <g key={tick} className="axis" transform={`translate(0 ${y(tick)})`}>
          <line className="hairline" x1={frame.left} x2={frame.right} />
          <text x={frame.left - 8} dy="0.32em" textAnchor="end">
            {texts[i]}
          </text>
        </g>
      ))}
      {lanes.map(({ name, look, ends }, i) => {
        const [left, right] = [frame.left + i * share + 20, frame.left + (i + 1) * share - 20]
        return (
          <g key={name} className={look.className}>
            <Box left={left} right={right} quartiles={quartilesOf(ends)} y={y} />
            {ends
              .map((value, i) => ({ run: i + 1, value }))
              .map(({ run, value }) => {
                if (value === null) return null
                const cx = left + ((run - 0.5) / ends.length) * (right - left)
                const isOwn = run === seed
                return (
                  <circle
                    key={run}
                    className={isOwn ? 'many-runs-own' : 'many-runs-dot'}
                    cx={cx}
                    cy={y(value)}
                    r={isOwn ? 5 : 3}
                  />
                )
              })}
            <text className="many-runs-name" x={(left + right) / 2} y={height - 6} textAnchor="middle">
              {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

interface BoxProps {
  readonly left: number
  readonly right: number
  readonly quartiles: readonly [number | null, number | null, number | null]
  readonly y: Scale
}

function Box({ left, right, quartiles: [low, median, high], y }: BoxProps) {
  if (low === null || median === null || high === null) return null
  return (
    <g className="many-runs-box">
      <rect x={left} width={right - left} y={y(high)} height={Math.max(1, y(low) - y(high))} rx={3} />
      <line x1={left} x2={right} y1={y(median)} y2={y(median)} />
    </g>
  )
}
