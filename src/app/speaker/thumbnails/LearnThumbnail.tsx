import { useState } from 'react'
import { lessons } from '../../../lessons'
import { gameOfPage } from '../../../lessons/game/useGame'
import { createInventory } from '../../../lessons/inventory/taking'
import { createLearn } from '../../../lessons/learnLab'
import type { LearnDocument } from '../../../lessons/learnRoom'
import { LearnRoom } from '../../../lessons/player/LearnRoom'
import { createPageClock } from '../../pageClock'
import { nowhere, type ThumbnailProps } from './thumbnail'

export default function LearnThumbnail({ document }: ThumbnailProps<LearnDocument>) {
  const [learn] = useState(() => {
    const lab = createLearn({ lessons, clock: createPageClock(), recall: () => null, keep: nowhere })
    lab.getState().open(document)
    return lab
  })
  const [inventory] = useState(() => createInventory({ recall: () => null, keep: nowhere, draw: () => 0 }))
  const [game] = useState(() => gameOfPage({ recall: () => null, keep: nowhere, draw: () => 0, clock: createPageClock() }))
  return <LearnRoom lab={learn} inventory={inventory} game={game} openInExplore={nowhere} />
}
