import { learning } from '../language/en/learn'
import { lessons } from '../lessons'
import { gameOfPage } from '../lessons/game/useGame'
import { createInventory } from '../lessons/inventory/taking'
import { addressedLearn, createLearn } from '../lessons/learnLab'
import { LearnRoom } from '../lessons/player/LearnRoom'
import { raceWorkers, startRaceWorker } from '../workers/startRaceWorker'
import { KeptRoom, type RoomProps } from './KeptRoom'
import { createPageClock } from './pageClock'
import { type Stage, useStage } from './present/mode'
import { GAMES_KEY, INVENTORY_KEY, PROGRESS_KEY } from './progressKey'
import { soon } from './soon'

/** The lessons of the page: where the reader is in them goes on while one is in another room. */
export const learn = createLearn({
  lessons,
  clock: createPageClock(),
  race: { startWorker: startRaceWorker, workers: raceWorkers(), soon },
  recall: () => localStorage.getItem(PROGRESS_KEY),
  keep: (progress) => localStorage.setItem(PROGRESS_KEY, progress),
})

/** The concept inventory, as whoever uses this browser takes it. */
const inventory = createInventory({
  recall: () => localStorage.getItem(INVENTORY_KEY),
  keep: (answers) => localStorage.setItem(INVENTORY_KEY, answers),
  draw: Math.random,
})

/** The game against Bayesian optimization, and the results of a class. */
const game = gameOfPage({
  recall: () => localStorage.getItem(GAMES_KEY),
  keep: (games) => localStorage.setItem(GAMES_KEY, games),
  draw: Math.random,
  clock: createPageClock(),
})

export const addressed = addressedLearn(learn)

const stage: Stage = { next: () => learn.getState().next(), previous: () => learn.getState().back() }

/** The room "Learn" of the page. */
export default function LearnPage({ keep, openInExplore }: RoomProps) {
  useStage(stage)
  return (
    <KeptRoom keep={keep} lab={addressed} instead={learning.roomInstead}>
      <LearnRoom lab={learn} inventory={inventory} game={game} openInExplore={openInExplore} />
    </KeptRoom>
  )
}
