import { RACE_LIMITS } from '../../experiment/raceDocument'
import { race } from '../../language/en/race'
import { useRace } from '../../store/race/useRace'
import { SliderField } from '../controls/SliderField'

/** How many evaluations every search has. */
export function BudgetField() {
  const budget = useRace((s) => s.contest.budget)
  const setContest = useRace((s) => s.setContest)
  const [min, max] = RACE_LIMITS.budget
  return (
    <SliderField
      name={race.budget}
      term="budget"
      whole
      value={budget}
      min={min}
      max={max}
      onChange={(value) => setContest({ budget: value })}
    />
  )
}

/** Over how many seeds is raced. */
export function SeedsField() {
  const seeds = useRace((s) => s.contest.seeds)
  const setContest = useRace((s) => s.setContest)
  const [min, max] = RACE_LIMITS.seeds
  return (
    <SliderField
      name={race.seeds}
      term="seeds"
      whole
      value={seeds}
      min={min}
      max={max}
      onChange={(value) => setContest({ seeds: value })}
    />
  )
}
