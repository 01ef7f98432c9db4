import { useState } from 'react'
import type { Document } from '../../../experiment/document'
import { createLab } from '../../../store/lab'
import { Workbench } from '../../../views/workbench/Workbench'
import { createPageClock } from '../../pageClock'
import type { ThumbnailProps } from './thumbnail'
import '../../../views/panels/panels.css'

export default function ExploreThumbnail({ document }: ThumbnailProps<Document>) {
  const [lab] = useState(() => createLab(document, { clock: createPageClock() }))
  return (
    <div className="workbench-stage">
      <Workbench lab={lab} fills />
    </div>
  )
}
