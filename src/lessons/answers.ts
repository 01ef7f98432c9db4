/** A reader's evaluations at places of one input. */
export const chosen = (places: readonly number[]) => places.map((x) => ({ do: 'choose', x: [x] }) as const)

/** Answers that were measured elsewhere: x and y of each. */
export const told = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => ({ do: 'tell', x: [x], y }) as const)

/** Answers that scatter, highest in the middle. */
export const HIGH_IN_THE_MIDDLE = told([
  [0.05, -0.6],
  [0.2, -0.1],
  [0.35, 0.6],
  [0.5, 1.3],
  [0.65, 0.5],
  [0.8, -0.2],
  [0.95, -0.7],
])

/** Answers in three groups, each of which scatters. */
export const IN_GROUPS = [
  [0.08, 0.9],
  [0.12, 0.2],
  [0.3, -0.5],
  [0.34, -1.1],
  [0.38, -0.6],
  [0.6, 0.3],
  [0.64, 1],
  [0.9, 1.2],
  [0.94, 0.6],
] as const
