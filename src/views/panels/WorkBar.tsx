import { useId } from 'react'
import { common } from '../../language/en/common'
import { selectWork } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { workWords } from '../words/moment'
import './WorkBar.css'

/** What is being computed while the page is in use, how far it is, and a way to leave it at that. Appears only when it takes a while. */
export function WorkBar() {
  const work = useLab(selectWork)
  const id = useId()
  const cancel = useLab((s) => s.cancel)
  if (!work) return null
  return (
    <div className="work-bar">
      <p id={id}>{workWords(work)}</p>
      <progress aria-labelledby={id} value={work.done} max={work.total} />
      <button type="button" onClick={cancel}>
        {common.cancel}
      </button>
    </div>
  )
}
