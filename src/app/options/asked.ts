/** All that serves an address with parameters, as one file to fetch. */
export { Complaints } from './Complaints'
export { obey, openingOf } from './obey'
export { readOptions } from './readOptions'
