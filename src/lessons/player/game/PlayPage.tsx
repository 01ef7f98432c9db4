import { useEffect } from 'react'
import { codeOf } from '../../game/challenge'
import { isAnswered, isOver } from '../../game/game'
import { useGame, useGameOfPage } from '../../game/useGame'
import { useLearn } from '../../useLearn'
import type { PageProps } from '../pageProps'
import { Playing } from './Playing'
import { PlayStart } from './PlayStart'
import { Results } from './Results'

/** The game: its levels, a challenge that is played, or how it ended. */
export default function PlayPage({ openInExplore }: PageProps) {
  const code = useLearn((s) => s.page.item)
  const { game } = useGameOfPage()
  const table = useGame((s) => s.table)
  useEffect(() => {
    if (code !== undefined) game.getState().open(code)
  }, [game, code])
  if (code === undefined) return <PlayStart />
  if (!table || codeOf(table.challenge) !== code) return null
  if (isOver(table) && isAnswered(table)) return <Results key={code} table={table} openInExplore={openInExplore} />
  return <Playing key={code} table={table} />
}
