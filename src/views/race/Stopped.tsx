import { useRace } from '../../store/race/useRace'
import { lostWords } from './raceWords'
import './Stopped.css'

/** Why a race stopped by itself. */
export function Stopped() {
  const complaint = useRace((s) => s.complaint)
  const lost = useRace((s) => s.lost)
  const first = [...new Set(lost.values())][0]
  if (!complaint && !first) return null
  return (
    <div className="notice race-notice" role="alert">
      <p>{complaint ?? lostWords(lost.size, first!)}</p>
    </div>
  )
}
