import type { LoggedTrial, TuningLog } from './log'

/** A log with one value a trial, out of one with several: that of the objective called so. The log itself when it has only one, or none of this name. */
export function ofObjective(log: TuningLog, name: string | undefined): TuningLog {
  const at = log.objectives.indexOf(name ?? '')
  if (!Array.isArray(log.goal) || at < 0) return log
  return {
    ...log,
    objectives: [log.objectives[at]!],
    goal: log.goal[at] ?? null,
    trials: log.trials.map((trial) => oneValue(trial, at)),
    asks: log.asks.flatMap((ask) => {
      if (ask.about === 'objective') return [{ ...ask, guess: name }]
      if (ask.about !== 'goal') return [ask]
      const asked = log.asks.filter(({ about }) => about === 'goal')
      return asked.length === 1 || asked.indexOf(ask) === at ? [ask] : []
    }),
  }
}

/** Which of several values was infinite is not told apart: what is no number stays null. */
function oneValue({ params, value, state }: LoggedTrial, at: number): LoggedTrial {
  const own = Array.isArray(value) ? (value[at] ?? null) : (value as number | null)
  return { params, value: own, state }
}
