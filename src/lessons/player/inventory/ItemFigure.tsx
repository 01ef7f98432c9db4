import { useContext, useMemo } from 'react'
import { HiddenContext, type HideableId } from '../../../views/workbench/hidden'
import { useLearn } from '../../useLearn'
import { Figure } from '../Figure'

/** The figure of an item, without the sentences under the plot: they would say what is asked. */
export function ItemFigure() {
  const now = useLearn((s) => s.now)!
  const hidden = useContext(HiddenContext)
  const silent = useMemo((): ReadonlySet<HideableId> => new Set<HideableId>([...hidden, 'explanation']), [hidden])
  return (
    <HiddenContext value={silent}>
      <Figure now={now} lit={null} />
    </HiddenContext>
  )
}
