/** A value of a parameter: a number, or the name of a choice; `null` is the choice “none”. */
export type ParameterValue = number | string | boolean | null

/** How an experiment ended, if it did. One that was pruned was given up early: what it showed by then is not to be ranked with the others. */
export const TRIAL_STATES = ['complete', 'fail', 'pruned', 'running'] as const
export type TrialState = (typeof TRIAL_STATES)[number]
