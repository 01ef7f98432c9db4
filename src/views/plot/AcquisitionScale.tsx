import { scoreUnits } from '../../acquisition/scoreUnits'
import { explore } from '../../language/en/explore'
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
      label={explore.acquisitionAxis}
      value={scale}
      options={[
        { value: 'linear', label: explore.linear, terms: ['scale'] },
        { value: 'log', label: explore.log, terms: ['scale'] },
      ]}
      onChange={(acquisitionScale) => show({ acquisitionScale })}
    />
  )
}
