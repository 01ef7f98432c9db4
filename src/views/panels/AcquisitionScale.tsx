import { findAcquisition } from '../../acquisition'
import { useLab } from '../../store/useLab'
import { Segmented } from '../controls/Segmented'

/** How the acquisition function is scaled; nothing where there is no choice. */
export function AcquisitionScale() {
  const scale = useLab((s) => s.view.acquisitionScale)
  const { unit } = useLab((s) => findAcquisition(s.run.model.acquisition))
  const show = useLab((s) => s.show)
  // A level has no zero, and a logarithm is one already.
  if (unit === 'level' || unit === 'log gain') return null
  return (
    <Segmented
      label="Scale of the acquisition axis"
      value={scale}
      options={[
        { value: 'linear', label: 'linear' },
        { value: 'log', label: 'log' },
      ]}
      onChange={(acquisitionScale) => show({ acquisitionScale })}
    />
  )
}
