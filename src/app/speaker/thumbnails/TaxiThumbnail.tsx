import { useState } from 'react'
import type { TaxiDocument } from '../../../casestudy/taxiRoom'
import { createTaxiStore } from '../../../store/taxi/taxiStore'
import { recall } from '../../../views/taxi/keptTrainings'
import { TaxiRoom } from '../../../views/taxi/TaxiRoom'
import { startGuessWorker } from '../../../workers/startGuessWorker'
import { startStudyWorker } from '../../../workers/startStudyWorker'
import { startTripsWorker } from '../../../workers/startTripsWorker'
import { nowhere, type ThumbnailProps } from './thumbnail'

export default function TaxiThumbnail({ document }: ThumbnailProps<TaxiDocument>) {
  const [taxi] = useState(() => {
    const store = createTaxiStore({
      startStudyWorker,
      startGuessWorker,
      startReader: startTripsWorker,
      workers: 1,
      recall,
      keep: nowhere,
    })
    store.getState().open(document)
    return store
  })
  return <TaxiRoom lab={taxi} openInExplore={nowhere} />
}
