import { useState } from 'react'
import type { MeasureDocument } from '../../../experiment/measure/measureDocument'
import { createMeasureStore } from '../../../store/measure/measureStore'
import { MeasureRoom } from '../../../views/measure/MeasureRoom'
import { startMeasureWorker } from '../../../workers/startMeasureWorker'
import type { ThumbnailProps } from './thumbnail'

/** An answer that is outdated is waited for no longer than this. */
const PATIENCE_MS = 1000

export default function MeasureThumbnail({ document }: ThumbnailProps<MeasureDocument>) {
  const [study] = useState(() =>
    createMeasureStore(document, { startWorker: startMeasureWorker, patience: (call) => setTimeout(call, PATIENCE_MS) }),
  )
  return <MeasureRoom lab={study} />
}
