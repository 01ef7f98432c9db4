import { useLab } from '../../store/useLab'
import { narrate, narrateMade } from '../words/narrate'

/** Speaks each step to assistive technology; where the model would go next only where that is on screen too. */
export function Narration({ asks }: { readonly asks: boolean }) {
  const words = useLab((state) => (asks ? narrate(state) : narrateMade(state)))
  return (
    <p className="visually-hidden" data-answer role="status" aria-live="polite">
      {words}
    </p>
  )
}
