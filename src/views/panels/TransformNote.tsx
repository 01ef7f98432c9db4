import type { TransformId } from '../../search/transforms'
import { selectShown, selectTransform } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { transformWords } from '../words/transform'

/** What the transform of y means for what is drawn, or why there is none. */
export default function TransformNote({ transform }: { readonly transform: TransformId }) {
  const isInForce = useLab(selectTransform) !== null
  const shown = useLab(selectShown)
  return (
    <p className="hint" role="status">
      {transformWords(transform, isInForce, shown)}
    </p>
  )
}
