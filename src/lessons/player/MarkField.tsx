import { learning } from '../../language/en/learn'
import { NumberBox } from '../../views/controls/NumberBox'
import { formatPlace } from '../../views/format'
import { useLearn, useLearnStore } from '../useLearn'
import './AskForm.css'

/** Where the reader's mark is: set on the figure, or typed. */
export function MarkField({ stands }: { readonly stands: boolean }) {
  const learn = useLearnStore()
  const { figure, said } = useLearn((s) => s.now)!
  const { mark } = said
  const space = figure.axes()
  if (stands) return mark && <p className="mark-field">{learning.markStands(formatPlace(space, mark))}</p>
  return (
    <p className="mark-field">
      {mark ? learning.yourMark : learning.setMark}{' '}
      {space.map(({ label, low, high }, d) => (
        <span key={label} className="mark-coordinate">
          {label} ={' '}
          <NumberBox
            name={learning.markAlong(label)}
            framed
            value={mark?.[d] ?? null}
            limits={[low, high]}
            onChange={(value) =>
              learn.getState().mark(space.map((axis, i) => (i === d ? value : (mark?.[i] ?? (axis.low + axis.high) / 2))))
            }
          />
        </span>
      ))}
    </p>
  )
}
