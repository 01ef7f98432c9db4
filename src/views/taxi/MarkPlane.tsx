import { clampTo, type SearchSpace } from '../../problems/searchSpace'
import { useMarking } from '../plot/Marking'
import type { PlotScales } from '../plot/PlotContext'
import { pointedIn } from '../plot/pointed'
import '../plot/marks.css'

interface MarkPlaneProps {
  readonly scales: PlotScales
  readonly space: SearchSpace
}

/** Takes the pointer over a plane on which a place is to be marked. Who has none types the place beside the question. */
export function MarkPlane({ scales: { x, y, frame }, space }: MarkPlaneProps) {
  const mark = useMarking()?.mark
  if (!mark) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place is typed beside the question
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div
      className="surface"
      style={{ left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }}
      onClick={(event) => {
        const [px, py] = pointedIn(event, event.currentTarget)
        mark([clampTo(space[0]!, x.invert(px + frame.left)), clampTo(space[1]!, y.invert(py + frame.top))])
      }}
    />
  )
}
