/** Where the browser keeps which steps of lessons were done. */
export const PROGRESS_KEY = 'where-next/progress'
