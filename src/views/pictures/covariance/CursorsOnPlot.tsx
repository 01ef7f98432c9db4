import { pictures } from '../../../language/en/pictures'
import { clampTo, fromUnit, toUnit } from '../../../problems/searchSpace'
import { selectCursors, selectProblem } from '../../../store/derived'
import { useLab, useLabStore } from '../../../store/useLab'
import { formatPlace } from '../../format'
import { usePlot } from '../../plot/PlotContext'
import { AxisHandle } from '../AxisHandle'
import { OverPlot } from '../OnPlot'
import { snapped } from './snap'
import { useTold } from './useCursors'
import './CursorsOnPlot.css'

/** The tags of the cursors, from the top of the plot: one below the other, so that none covers the other. */
const TAGS = [
  { name: 'x', top: 28, className: 'cursor-tag' },
  { name: 'x′', top: 50, className: 'cursor-tag cursor-tag-other' },
] as const
const [WIDTH, HEIGHT] = [22, 18]

/** The two cursors on the main plot, where they can be taken hold of. */
export default function CursorsOnPlot() {
  const { x, frame } = usePlot()
  const lab = useLabStore()
  const { space } = useLab(selectProblem)
  const cursors = useLab(selectCursors)
  const axis = space[0]!
  const evaluated = useTold().map(({ x: [at] }) => at!)

  return TAGS.map(({ name, top, className }, i) => {
    const place = cursors[i]![0]!
    const px = x(place)
    const side = px > frame.right - WIDTH - 4 ? 'left' : 'right'
    const moveTo = (to: number) => {
      const moved = [to]
      lab.getState().show({ cursors: i === 0 ? [moved, cursors[1]] : [cursors[0], moved] })
    }
    return (
      <g key={name} className={className}>
        <line x1={px} x2={px} y1={frame.top} y2={frame.bottom} />
        <g transform={`translate(${side === 'right' ? px : px - WIDTH} ${frame.top + top - HEIGHT / 2})`}>
          <rect width={WIDTH} height={HEIGHT} rx={4} />
          <text x={WIDTH / 2} y={HEIGHT / 2} dy="0.34em" textAnchor="middle">
            {name}
          </text>
        </g>
        <OverPlot>
          <AxisHandle
            name={pictures.cursor(name)}
            left={px}
            top={frame.top + top}
            side={side}
            value={place}
            min={axis.low}
            max={axis.high}
            words={formatPlace(space, [place])}
            onStep={(share) => moveTo(fromUnit(axis, toUnit(axis, place) + share))}
            onDrag={(to) => moveTo(snapped(axis, evaluated, toUnit(axis, clampTo(axis, x.invert(to)))))}
          />
        </OverPlot>
      </g>
    )
  })
}
