import { addressedLearn } from '../lessons/learnLab'
import { LearnRoom } from '../lessons/player/LearnRoom'
import { KeptRoom, type RoomProps } from './KeptRoom'
import { learn } from './pageLearn'

const addressed = addressedLearn(learn)

/** The room "Learn" of the page. */
export default function LearnPage({ keep, openInExplore }: RoomProps) {
  return (
    <KeptRoom keep={keep} lab={addressed} instead="Here are all lessons.">
      <LearnRoom lab={learn} openInExplore={openInExplore} />
    </KeptRoom>
  )
}
