import type { CaseTable } from '../../casestudy/table'
import { taxi } from '../../language/en/taxi'
import { selectTable } from '../../store/taxi/derived'
import { useTaxi } from '../../store/taxi/useTaxi'
import { FoundAndFresh } from './FoundAndFresh'
import { curseWords } from './taxiWords'

/** The score each method reports, and what its pick scores with fresh seeds on rows no search saw. */
export const WinnersCurse = () => <CurseOf table={useTaxi(selectTable)} />

/** The same of any table of the case. */
export function CurseOf({ table: { baseline, searches } }: { table: CaseTable }) {
  const rows = [{ id: 'baseline' as const, ...baseline }, ...searches]
  return (
    <FoundAndFresh
      title={taxi.curseTitle}
      rows={rows.map(({ id, rmse, freshSeeds }) => ({ key: id, of: id, name: taxi.shortNames[id], rmse, freshSeeds }))}
      description={curseWords({ baseline, searches })}
    />
  )
}
