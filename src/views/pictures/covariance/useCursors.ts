import { useMemo } from 'react'
import { pairBelief } from '../../../experiment/jointBelief'
import type { BeliefId } from '../../../experiment/pictures'
import { numbered } from '../../../experiment/trace'
import { isSamePlace } from '../../../problems/searchSpace'
import { selectCursors, selectMoment, selectProblem, selectShown } from '../../../store/derived'
import { useLab, useLabStore } from '../../../store/useLab'
import type { Pair } from './maps'

/** The evaluations that the model on screen was told of, with their numbers: the rows and columns of K. */
export function useTold() {
  const shown = useLab(selectShown)
  return useMemo(() => numbered(shown).filter(({ told }) => told !== null), [shown])
}

export type Told = ReturnType<typeof useTold>

/** The number of the evaluation at a place; undefined where there is none. */
export const numberAt = (told: Told, place: readonly number[]): number | undefined =>
  told.find(({ x }) => isSamePlace(x, place))?.number

/**
 * The two places that the reader points at, and how they are moved. Where no map of places can be drawn, as along two axes, they are those of
 * two evaluations: the first two, before the reader chooses.
 */
export function useCursors(told: Told) {
  const lab = useLabStore()
  const inputs = useLab(selectProblem).space.length
  const cursors = useLab(selectCursors)
  const pair = useMemo((): Pair => {
    if (inputs === 1 || told.length === 0) return cursors
    const first = numberAt(told, cursors[0]) === undefined ? told[0]!.x : cursors[0]
    const second = numberAt(told, cursors[1]) === undefined ? (told[1] ?? told[0]!).x : cursors[1]
    return [first, second]
  }, [inputs, told, cursors])
  const move = (...places: Pair) => lab.getState().show({ cursors: places })
  return { pair, move }
}

/** What the model on screen believes of the values at two places. */
export function usePair([x, other]: Pair, belief: BeliefId) {
  const setup = useLab((s) => s.setup)
  const { model } = useLab(selectMoment)
  return useMemo(() => pairBelief(setup, model, x, other, belief), [setup, model, x, other, belief])
}
