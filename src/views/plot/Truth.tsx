import { memo, useMemo } from 'react'
import { selectTruth } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { Curve } from './Curve'
import './marks.css'

/** The hidden truth, when it may be seen. */
export const Truth = memo(() => {
  const shown = useLab((s) => s.view.truth)
  const truth = useLab(selectTruth)
  const [xs, ys] = useMemo(() => [truth.map(({ x }) => x), truth.map(({ y }) => y)], [truth])
  return (
    shown && (
      <g data-answer>
        <Curve xs={xs} ys={ys} className="truth" />
      </g>
    )
  )
})
