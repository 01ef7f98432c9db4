import { race } from '../../language/en/race'
import { selectHowFar } from '../../store/race/derived'
import { useRace } from '../../store/race/useRace'
import { useSize } from '../plot/useSize'
import { RaceChart } from './RaceChart'
import { emptyChartWords } from './raceWords'
import './RacePanel.css'

/** The picture of a race, or why there is none yet: in words of its own where the race cannot be started beside it. */
export function RacePlot({ waits }: { readonly waits?: string | undefined }) {
  const isEmpty = useRace((s) => selectHowFar(s).finished === 0)
  const isUnderWay = useRace((s) => s.activity === 'racing' || s.activity === 'timing')
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <div className="fill race-plot" ref={ref}>
      {size && size.width > 160 && size.height > 90 && <RaceChart {...size} />}
      {isEmpty && (
        <p className="race-empty">
          <span>
            {emptyChartWords(isUnderWay)} {!isUnderWay && (waits ?? <span data-control="leads">{race.startBelow}</span>)}
          </span>
        </p>
      )}
    </div>
  )
}
