import { code } from './code'
import { dark } from './dark'
import { figure } from './figure'
import { glossary } from './glossary'
import { keep } from './keep'
import { language } from './language'
import { present } from './present'
import { share } from './share'
import type { Tool } from './tool'

/** The tools, in the order of their buttons. */
export const tools: readonly Tool[] = [present, share, keep, code, figure, dark, glossary, language]
