/** A score of this share of a constant's tells of a network that has collapsed. */
const NEARLY = 0.95

/** Whether a training is no better than always predicting the mean fare. Both in dollars; a diverged training has no score. */
export const isCollapsed = (rmse: number | null, constant: number): boolean => rmse === null || rmse > NEARLY * constant
