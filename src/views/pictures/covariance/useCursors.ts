import { useMemo } from 'react'
import { type Belief, pairBelief } from '../../../experiment/jointBelief'
import { numbered } from '../../../experiment/trace'
import { selectCursors, selectMoment, selectShown } from '../../../store/derived'
import { useLab, useLabStore } from '../../../store/useLab'

type Place = readonly number[]

/** The two places that the reader points at, and how they are moved. */
export function useCursors() {
  const lab = useLabStore()
  const [x, other] = useLab(selectCursors)
  const move = (first: Place, second: Place) => lab.getState().show({ cursors: [first, second] })
  return { x, other, move }
}

/** What the model on screen believes of the values at two places. */
export function usePair(x: Place, other: Place, belief: Belief) {
  const setup = useLab((s) => s.setup)
  const { model } = useLab(selectMoment)
  return useMemo(() => pairBelief(setup, model, x, other, belief), [setup, model, x, other, belief])
}

/** The evaluations that the model on screen was told of, with their numbers: the rows and columns of K. */
export function useTold() {
  const shown = useLab(selectShown)
  return useMemo(() => numbered(shown).filter(({ told }) => told !== null), [shown])
}
