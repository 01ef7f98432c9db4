import type { Ask, Goal } from './log'

const LESS = /loss|err|rmse|mse|mae|cost|regret|energy|risk|perplex|latency|waste|residual|deviance/i
const MORE = /score|acc|auc|f1|r2|yield|ausbeute|reward|gain|precision|recall|profit|efficien|likelihood|return|target|quality/i

/** The goal that the name of a value suggests. */
export function goalByName(name: string): Goal | null {
  if (/^neg_|_neg_|^-/.test(name)) return 'maximize'
  if (LESS.test(name)) return 'minimize'
  return MORE.test(name) ? 'maximize' : null
}

/** What has to be asked where a file does not say which values are better. */
export const askForGoal = (objective: string): Ask => ({
  about: 'goal',
  question: `Is a smaller or a larger ${objective} better? The file does not say.`,
  guess: goalByName(objective) ?? 'minimize',
})

/** What has to be asked of a log with several values a trial. */
export const askForObjective = (objectives: readonly string[]): Ask => ({
  about: 'objective',
  question: 'Each trial has several values. Which of them is searched for?',
  options: objectives,
  guess: objectives[0] ?? null,
})
