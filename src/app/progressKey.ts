/** Where the browser keeps which steps of lessons were done. */
export const PROGRESS_KEY = 'where-next/progress'

/** Where the browser keeps the answers to the concept inventory. */
export const INVENTORY_KEY = 'where-next/inventory'

/** Where the browser keeps the games against Bayesian optimization. */
export const GAMES_KEY = 'where-next/games'
