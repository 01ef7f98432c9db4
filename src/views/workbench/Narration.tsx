import { useLab } from '../../store/useLab'
import { narrate } from '../words/narrate'

/** Speaks each step to assistive technology. */
export function Narration() {
  const words = useLab(narrate)
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {words}
    </p>
  )
}
