import { type ComponentType, lazy, Suspense } from 'react'
import { learning } from '../../language/en/learn'
import { GameContext, type GameOfPage } from '../game/useGame'
import type { Inventory } from '../inventory/taking'
import { InventoryContext } from '../inventory/useInventory'
import type { Learn } from '../learnLab'
import type { LearnPageId } from '../learnRoom'
import { LearnContext, useLearn, useLearnStore } from '../useLearn'
import { Overview } from './Overview'
import type { PageProps } from './pageProps'
import { StepPage } from './StepPage'
import { useLearnKeys } from './useLearnKeys'

/** The pages beside the steps; all but the first are fetched when they are asked for. */
const PAGES: Readonly<Record<LearnPageId, ComponentType<PageProps>>> = {
  overview: Overview,
  exercises: lazy(() => import('./Exercises')),
  inventory: lazy(() => import('./inventory/InventoryPage')),
  class: lazy(() => import('./inventory/ClassPage')),
  play: lazy(() => import('./game/PlayPage')),
  scores: lazy(() => import('./game/ScoresPage')),
}

interface LearnRoomProps extends PageProps {
  readonly lab: Learn
  readonly inventory: Inventory
  readonly game: GameOfPage
}

/** The room "Learn": the lessons, or the step of one. */
export function LearnRoom({ lab, inventory, game, openInExplore }: LearnRoomProps) {
  return (
    <LearnContext value={lab}>
      <InventoryContext value={inventory}>
        <GameContext value={game}>
          <Notice />
          <Page openInExplore={openInExplore} />
        </GameContext>
      </InventoryContext>
    </LearnContext>
  )
}

function Page({ openInExplore }: PageProps) {
  const learn = useLearnStore()
  const now = useLearn((s) => s.now)
  const { page } = useLearn((s) => s.page)
  useLearnKeys(learn)
  if (now) return <StepPage now={now} openInExplore={openInExplore} />
  const Shown = PAGES[page]
  return (
    <Suspense>
      <Shown openInExplore={openInExplore} />
    </Suspense>
  )
}

function Notice() {
  const notice = useLearn((s) => s.notice)
  const dismiss = useLearn((s) => s.dismiss)
  return (
    notice && (
      <div className="notice" role="status">
        <p>{notice}</p>
        <button type="button" onClick={dismiss}>
          {learning.dismiss}
        </button>
      </div>
    )
  )
}
