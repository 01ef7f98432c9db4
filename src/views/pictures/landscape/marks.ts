/** How far below the best each line of the map runs, outermost first. */
export const LEVELS = [100, 30, 10, 3, 1, 0.3] as const

export const TRIANGLE = 'M0 -6L5.5 4H-5.5Z'
export const DIAMOND = 'M0 -6L6 0L0 6L-6 0Z'
export const CIRCLE = 'M-3 0A3 3 0 1 1 3 0A3 3 0 1 1 -3 0'
