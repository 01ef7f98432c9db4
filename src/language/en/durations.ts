import { spoken } from '../speak'

/** Lengths of time. */
export const durations = spoken('durations', {
  inSeconds: (n: string) => `${n} s`,
  inMilliseconds: (n: string) => `${n} ms`,
  underMillisecond: 'under 1 ms',
  inMinutes: (n: number) => `${n} min`,
  inHours: (n: number) => `${n} h`,
  inHoursAndMinutes: (hours: number, minutes: number) => `${hours} h ${minutes} min`,
  inDays: (n: number) => `${n} days`,
  seconds: 'seconds',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
})
