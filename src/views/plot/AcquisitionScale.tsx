import { scoreUnits } from '../../acquisition/scoreUnits'
import { selectAcquisition } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { Segmented } from '../controls/Segmented'

/** How the acquisition function is scaled; nothing where there is no choice. */
export function AcquisitionScale() {
  const scale = useLab((s) => s.view.acquisitionScale)
  const { unit } = useLab(selectAcquisition)
  const show = useLab((s) => s.show)
  // A value of f has no zero, and a logarithm is one already.
  if (!scoreUnits[unit].hasZero) return null
  return (
    <Segmented
      label="Scale of the acquisition axis"
      value={scale}
      options={[
        { value: 'linear', label: 'linear', terms: ['scale'] },
        { value: 'log', label: 'log', terms: ['scale'] },
      ]}
      onChange={(acquisitionScale) => show({ acquisitionScale })}
    />
  )
}
