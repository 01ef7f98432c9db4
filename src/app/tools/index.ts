import { dark } from './dark'
import { glossary } from './glossary'
import { share } from './share'
import type { Tool } from './tool'

/** The tools, in the order of their buttons. */
export const tools: readonly Tool[] = [share, dark, glossary]
