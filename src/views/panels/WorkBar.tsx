import { useId } from 'react'
import { selectWork, type Work } from '../../store/derived'
import { useLab } from '../../store/useLab'

const WORDS: Record<Work['of'], (done: number, total: number) => string> = {
  run: (done, total) => `Computing: ${done} of ${total} evaluations`,
  ghost: (done, total) => `Computing the other future: ${done} of ${total} evaluations`,
  models: (done, total) => `Fitting the model of every moment: ${done} of ${total}`,
}

/** What is being computed while the page is in use, how far it is, and a way to leave it at that. Appears only when it takes a while. */
export function WorkBar() {
  const work = useLab(selectWork)
  const id = useId()
  const cancel = useLab((s) => s.cancel)
  if (!work) return null
  const { of, done, total } = work
  const words = WORDS[of](done, total)
  return (
    <div className="work-bar">
      <p id={id}>{words}</p>
      <progress aria-labelledby={id} value={done} max={total} />
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    </div>
  )
}
