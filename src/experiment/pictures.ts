/** The pictures that can be asked for beside those of the workbench, in teaching order. */
export const PICTURES = ['projections', 'functions', 'ruler', 'bands', 'covariance', 'landscape', 'fit-check', 'choices'] as const

export type PictureId = (typeof PICTURES)[number]

/** What differs among the small pictures of next places: the acquisition function, or a setting of one. */
export const CHOICES = ['functions', 'kappa', 'xi'] as const

export type ChoicesId = (typeof CHOICES)[number]

/** The bands that can be drawn about the mean: where f itself lies, and where a next measurement y of it would. */
export const BANDS = ['latent', 'predictive'] as const

export type BandId = (typeof BANDS)[number]

/** What is believed before any evaluation, or after those so far: what functions are drawn from, and how values go together. */
export const BELIEFS = ['prior', 'posterior'] as const

export type BeliefId = (typeof BELIEFS)[number]

/** Between what the covariance is shown: every two places of the axis, or every two evaluations, as the matrix K. */
export const BETWEEN = ['places', 'evaluations'] as const

export type BetweenId = (typeof BETWEEN)[number]

/** So many have room beside the rest. */
export const MOST_PICTURES = 2

/** The pictures shown after one of them was asked for or sent away: the one asked for first makes room for a third. */
export const toggled = (shown: readonly PictureId[], id: PictureId): readonly PictureId[] =>
  shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id].slice(-MOST_PICTURES)
