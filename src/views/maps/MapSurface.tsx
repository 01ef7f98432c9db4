import { type KeyboardEvent, type MouseEvent, useId, useState } from 'react'
import type { Explanation } from '../../experiment/moments'
import { explore } from '../../language/en/explore'
import { clampTo, fromUnit, toUnit } from '../../problems/searchSpace'
import { selectAcquisition, selectProblem } from '../../store/derived'
import { useLab, useLabStore } from '../../store/useLab'
import { formatPlace } from '../format'
import { type Marking, useMarking } from '../plot/Marking'
import type { PlotScales } from '../plot/PlotContext'
import type { Inspect } from '../plot/useInspected'
import { spokenPrediction } from '../words/prediction'
import '../plot/marks.css'
import { pointedIn } from '../plot/pointed'

interface MapSurfaceProps {
  readonly scales: PlotScales
  readonly inspected: Explanation | null
  readonly inspect: Inspect
  /** Where the keyboard's cross-hair begins. */
  readonly begin: readonly number[]
  readonly keyboard: boolean
}

const STEP = 0.02
const FINE_STEP = 0.002

/** Along x₁ and along x₂. */
const MOVES: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** Takes pointer and keyboard over a map: look at any place in all maps, and evaluate there. */
export function MapSurface({ scales: { x, y, frame }, inspected, inspect, begin, keyboard }: MapSurfaceProps) {
  const store = useLabStore()
  const { space } = useLab(selectProblem)
  const acquisition = useLab(selectAcquisition)
  const spent = useLab((s) => s.view.at >= s.setup.budget)
  const marking = useMarking()
  // Where the keyboard has moved to, even where there is nothing to explain yet.
  const [cursor, setCursor] = useState<readonly number[] | null>(null)
  const hint = useId()
  const here = cursor ?? inspected?.x ?? marking?.at ?? begin

  const placeAt = (event: MouseEvent<HTMLElement>): number[] => {
    const [px, py] = pointedIn(event, event.currentTarget)
    return [clampTo(space[0]!, x.invert(px + frame.left)), clampTo(space[1]!, y.invert(py + frame.top))]
  }

  const leave = () => {
    setCursor(null)
    inspect(null)
  }

  const choose = (chosen: readonly number[]) => {
    if (marking) return marking.mark?.(chosen)
    store.getState().setPlaying(false)
    store.getState().choose(chosen)
    leave()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (move) {
      const step = event.shiftKey ? FINE_STEP : STEP
      const at = here.map((each, d) => fromUnit(space[d]!, Math.min(1, Math.max(0, toUnit(space[d]!, each) + step * move[d]!))))
      setCursor(at)
      inspect(at)
    } else if (event.key === 'Enter') choose(here)
    else if (event.key === 'Escape' && (inspected || cursor)) leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: on all but one map the pointer does what the keyboard does on that one */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div
        className={marking ? 'surface' : spent ? 'surface surface-spent' : 'surface'}
        style={{ left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }}
        {...(keyboard && {
          role: 'application',
          'aria-roledescription': explore.map,
          'aria-label': explore.lookAtPlace,
          'aria-describedby': hint,
          tabIndex: 0,
          onKeyDown,
          onBlur: () => cursor && leave(),
        })}
        onPointerMove={(event) => {
          setCursor(null)
          inspect(placeAt(event))
        }}
        onPointerLeave={() => inspect(null)}
        onClick={(event) => {
          choose(placeAt(event))
          // A click is no wish to move by keyboard here: all keys are the workbench's again.
          event.currentTarget.blur()
        }}
      >
        {cursor && !inspected && (
          <span
            className="surface-cursor surface-point"
            style={{ left: x(cursor[0]!) - frame.left, top: y(cursor[1]!) - frame.top }}
          />
        )}
      </div>
      {keyboard && (
        <>
          <span id={hint} className="visually-hidden">
            {surfaceHint(marking, spent)}
          </span>
          <span className="visually-hidden" role="status" aria-label={explore.crossHair}>
            {cursor &&
              [formatPlace(space, cursor), inspected && spokenPrediction(acquisition, inspected)].filter(Boolean).join(': ')}
          </span>
        </>
      )}
    </>
  )
}

function surfaceHint(marking: Marking | null, spent: boolean): string {
  const words = explore.mapSurface
  if (marking) return marking.mark ? words.mark : words.marked
  return spent ? words.spent : words.evaluate
}
