import { spoken } from '../speak'

/**
 * What black boxes, kernels, acquisition functions and searches say of themselves. Their English stands in their own records, so that a new one is one
 * file; another language has a list from that English to its own, and says the English of what is not in it.
 */
export const registries = spoken('registries', { say: (english: string): string => english })
