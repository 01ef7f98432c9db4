import { selectFork } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { useMarking } from './Marking'

/** Where the record went and where the model would go now; null when both are one, and where a mark of the reader's says the first already. */
export function useFork() {
  const fork = useLab(selectFork)
  return useMarking()?.at ? null : fork
}
