/** What people often believe, by the ids of docs/teaching.md. A wrong answer is met by the name of the one that it shows. */
export const MISCONCEPTIONS = {
  M1: 'The search goes where the uncertainty is largest',
  M2: 'The best place by the mean is the best place to try',
  M3: 'Expected improvement is a probability, or a predicted value',
  M4: 'A larger ξ has no unit and is always better',
  M5: 'Expected improvement near zero is a fault',
  M6: 'Asking the model costs evaluations',
  M7: 'The length-scale works the other way round',
  M8: 'The band has to contain the data',
  M9: 'The band gets narrower or wider by the values that come back',
  M10: '95 % is a promise, and a fit to a few points is safe',
  M11: 'The bands are boxes in which the curve moves freely',
  M12: 'A grid is more thorough than random places',
  M13: 'One run shows which search is better',
  M14: 'The best value measured is the best place, noise or not',
  M15: 'A flat stretch means that the search is done',
  M16: 'The scale of an input does not matter',
  M17: 'To suggest a place again is a fault',
  M18: 'Any kernel and any length-scale will do',
  M19: 'The place expected to be best is the next place to try',
  M20: 'The likelihood of a value is the probability of that value',
  M21: 'The best single value says all there is to know',
  M22: 'A prior decides, whatever comes back',
} as const

export type MisconceptionId = keyof typeof MISCONCEPTIONS
