import type { Explanation } from '../../experiment/moments'
import { useLab } from '../../store/useLab'
import { useMarking } from '../plot/Marking'
import { Sentences } from '../words/Sentences'
import { whyHere } from '../words/whyHere'
import { LookingBack } from './LookingBack'
import './WhyHere.css'

/** One paragraph that explains what is on screen: the place looked at, or the phase of the step, with live numbers. */
export function WhyHere({ inspected }: { inspected: Explanation | null }) {
  const clickEvaluates = useMarking() === null
  const words = useLab((state) => whyHere(state, inspected, clickEvaluates))
  return (
    <div className="why" data-why data-answer>
      <p>
        <Sentences words={words} />
      </p>
      <LookingBack />
    </div>
  )
}
