import { useState } from 'react'
import type { RaceDocument } from '../../../experiment/raceDocument'
import { createRaceStore } from '../../../store/race/raceStore'
import { RaceRoom } from '../../../views/race/RaceRoom'
import { startRaceWorker } from '../../../workers/startRaceWorker'
import { soon } from '../../soon'
import { nowhere, type ThumbnailProps } from './thumbnail'

/** A race as it is set up: it is run in the window of the lecture alone. */
export default function RaceThumbnail({ document }: ThumbnailProps<RaceDocument>) {
  const [race] = useState(() => createRaceStore(document, { startWorker: startRaceWorker, workers: 1, soon }))
  return <RaceRoom lab={race} openInExplore={nowhere} />
}
