import { durations } from '../../language/en/durations'
import { formatShort } from '../format'

/** A length of time for people: 0.4 s, 25 s, 25 min, 3 h 20 min, 12 days. */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return durations.inSeconds(formatShort(seconds, seconds < 10 ? 2 : 3))
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return durations.inMinutes(minutes)
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return durations.inDays(Math.round(hours / 24))
  const rest = hours < 10 ? minutes % 60 : 0
  return rest === 0 ? durations.inHours(Math.round(minutes / 60)) : durations.inHoursAndMinutes(hours, rest)
}

/** The unit in which an axis of so many seconds is read, and its length in seconds. */
export function unitOfTime(longest: number): { name: string; seconds: number } {
  if (longest < 120) return { name: durations.seconds, seconds: 1 }
  if (longest < 7200) return { name: durations.minutes, seconds: 60 }
  if (longest < 172_800) return { name: durations.hours, seconds: 3600 }
  return { name: durations.days, seconds: 86_400 }
}
