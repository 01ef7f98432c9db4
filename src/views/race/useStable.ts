import { useRef } from 'react'
import type { Scale } from '../plot/PlotContext'

/** The same scale object for as long as it maps the same way, so that marks that depend on it need not be drawn again. */
export function useStable(scale: Scale): Scale {
  const kept = useRef(scale)
  const same = (a: readonly number[], b: readonly number[]) => a.every((value, i) => value === b[i])
  const isSame =
    'base' in kept.current === 'base' in scale &&
    same(kept.current.domain(), scale.domain()) &&
    same(kept.current.range(), scale.range())
  if (!isSame) kept.current = scale
  return kept.current
}
