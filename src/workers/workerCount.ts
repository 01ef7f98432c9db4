/** One for each core, but no more than `most`: more would only take turns. */
export const workerCount = (most: number): number => Math.min(most, Math.max(1, navigator.hardwareConcurrency || 1))
