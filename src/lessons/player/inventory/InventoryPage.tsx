import { useInventory } from '../../inventory/useInventory'
import { useLearn } from '../../useLearn'
import { ItemPage } from './ItemPage'
import { StartPage } from './StartPage'
import { TakingPage } from './TakingPage'

/** The concept inventory: what it is and what came of it, the question one is at, or one item by itself. */
export default function InventoryPage() {
  const item = useLearn((s) => s.page.item)
  const taking = useInventory((s) => s.taking)
  if (item !== undefined) return <ItemPage id={item} />
  return taking ? <TakingPage taking={taking} /> : <StartPage />
}
