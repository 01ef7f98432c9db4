import { useMemo } from 'react'
import { COLLAPSE_DIMENSIONS, type GridInDimension, gridInDimension, gridValues } from '../../experiment/gridCollapse'
import { racePresets } from '../../experiment/racePresets'
import { race } from '../../language/en/race'
import { useRace } from '../../store/race/useRace'
import { SliderField } from '../controls/SliderField'
import { formatPercent, formatShort } from '../format'
import { Sentences } from '../words/Sentences'
import { dimensionWords, gridWords } from './collapseWords'
import './bars.css'
import './CollapseView.css'
import '../plot/look.css'

/** How far an evaluation is taken to speak for its surroundings: a tenth of every axis, to either side. */
const REACH = 0.1
const SIDE = 132
const MARGIN = 10

const sixD = racePresets.find(({ id }) => id === 'sixD')!

/** The same budget in one to seven dimensions: what a grid makes of it, and what random search does. */
export function CollapseView({
  budget,
  setBudget,
  turnToRace,
}: {
  budget: number
  setBudget: (budget: number) => void
  turnToRace: () => void
}) {
  const open = useRace((s) => s.open)
  const seed = useRace((s) => s.contest.firstSeed)
  const grids = useMemo(() => COLLAPSE_DIMENSIONS.map((dim) => gridInDimension(dim, budget, REACH, seed)), [budget, seed])
  return (
    <div>
      <div className="collapse-head">
        <SliderField
          name={race.collapse.budget}
          term="collapse"
          stacked
          whole
          value={budget}
          min={4}
          max={200}
          onChange={setBudget}
        />
        <p>{withVariables(race.collapse.says)}</p>
      </div>
      <ul className="collapse-list">
        {grids.map((grid) => (
          <li key={grid.dim}>
            <Dimension grid={grid} budget={budget} />
          </li>
        ))}
        <li className="collapse-card collapse-race">
          <p>
            <Sentences words={race.collapse.matters} />
          </p>
          <button
            type="button"
            onClick={() => {
              open(sixD.document)
              turnToRace()
            }}
          >
            {race.collapse.race}
          </button>
        </li>
      </ul>
    </div>
  )
}

/** Sentences with variables in them. */
const withVariables = (words: string) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentences.
  words.split('~').map((part, i) => (i % 2 === 1 ? <var key={i}>{part}</var> : <Sentences key={i} words={part} />))

function Dimension({ grid, budget }: { grid: GridInDimension; budget: number }) {
  const { dim, perAxis, gridCoverage, randomCoverage } = grid
  return (
    <figure className="collapse-card">
      <figcaption>
        <strong>{dimensionWords(dim)}</strong>
        <span className="quiet">{gridWords(grid)}</span>
      </figcaption>
      <Picture grid={grid} />
      <dl>
        <div className="racer racer-grid collapse-row">
          <dt>{race.collapse.perAxis}</dt>
          <dd>{perAxis}</dd>
        </div>
        <div className="racer racer-random collapse-row collapse-row-round">
          <dt>{race.collapse.atRandom}</dt>
          <dd>{budget}</dd>
        </div>
        <Coverage className="racer racer-grid collapse-row" name={race.collapse.gridCovers} share={gridCoverage} />
        <Coverage
          className="racer racer-random collapse-row collapse-row-round"
          name={race.collapse.randomCovers}
          share={randomCoverage}
        />
      </dl>
    </figure>
  )
}

function Coverage({ className, name, share }: { className: string; name: string; share: number }) {
  return (
    <div className={className}>
      <dt>{name}</dt>
      <dd>
        <span className="race-bar" aria-hidden="true">
          <span className="race-bar-fill" style={{ width: `${share * 100}%` }} />
        </span>
        <span>{formatSmall(share)}</span>
      </dd>
    </div>
  )
}

/** The cube seen along all axes but the first two, and below it every value of x₁ that was tried: grid above the line, random below. */
function Picture({ grid: { dim, perAxis, randomPlaces } }: { grid: GridInDimension }) {
  const at = (u: number) => MARGIN + u * (SIDE - 2 * MARGIN)
  const values = gridValues(perAxis)
  const squares = dim === 1 ? values.map((x) => [x, 0.5] as const) : values.flatMap((x) => values.map((y) => [x, y] as const))
  const rug = SIDE + 12
  // Squares do not touch, however many there are.
  const side = Math.min(5, (0.6 * (SIDE - 2 * MARGIN)) / perAxis)
  return (
    <svg viewBox={`0 0 ${SIDE} ${SIDE + 24}`} className="collapse-picture" aria-hidden="true">
      <rect className="collapse-frame" x={MARGIN} y={MARGIN} width={SIDE - 2 * MARGIN} height={SIDE - 2 * MARGIN} />
      <g className="racer racer-random">
        <path
          className="collapse-dots"
          d={randomPlaces.map(([x, y]) => `M${at(x).toFixed(1)} ${at(1 - y).toFixed(1)}h0`).join('')}
        />
        <path className="collapse-rug" d={randomPlaces.map(([x]) => `M${at(x).toFixed(1)} ${rug}v9`).join('')} />
      </g>
      <line className="collapse-axis" x1={MARGIN} x2={SIDE - MARGIN} y1={rug} y2={rug} />
      <g className="racer racer-grid">
        <path
          className="collapse-squares"
          d={squares
            .map(([x, y]) => `M${(at(x) - side / 2).toFixed(1)} ${(at(1 - y) - side / 2).toFixed(1)}h${side}v${side}h${-side}Z`)
            .join('')}
        />
        <path className="collapse-rug" d={values.map((x) => `M${at(x).toFixed(1)} ${rug}v-9`).join('')} />
      </g>
    </svg>
  )
}

/** A share in per cent; small ones with a digit that counts. */
const formatSmall = (share: number): string =>
  share > 0 && share < 0.01 ? race.collapse.percent(formatShort(share * 100, 1)) : formatPercent(share)
