import { useCallback, useMemo, useState } from 'react'
import { type Explanation, explain } from '../../experiment/moments'
import type { SearchSpace } from '../../problems/searchSpace'
import { selectMoment, selectProblem } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { useMarking } from './Marking'

/** Looks at a place, or at none. */
export type Inspect = (x: readonly number[] | null) => void

/** Where a reader looks. */
export interface Looking {
  /** The place under the pointer or the keyboard's cursor, else the one that a reader has marked and may still move; null for none. */
  readonly place: readonly number[] | null
  /** That place, explained by the model on screen; null also before there is anything to explain. */
  readonly inspected: Explanation | null
  readonly inspect: Inspect
}

/** The place looked at, explained by the model on screen. */
export function useInspected(): Looking {
  const setup = useLab((s) => s.setup)
  const { space } = useLab(selectProblem)
  const { model } = useLab(selectMoment)
  const marking = useMarking()
  const marked = marking?.mark && marking.at?.length === space.length ? marking.at : null
  const [place, setPlace] = useState<{ x: readonly number[]; space: SearchSpace } | null>(null)
  const inspect: Inspect = useCallback((x) => setPlace(x === null ? null : { x, space }), [space])
  // A place belongs to the black box it was looked at on; another one has other axes.
  const x = place?.space === space ? place.x : marked
  const inspected = useMemo(() => (x === null ? null : explain(setup, model, x)), [setup, model, x])
  return { place: x, inspected, inspect }
}
