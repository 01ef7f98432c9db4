import type { Question } from './item'
import { believing } from './items/believing'
import { comparing } from './items/comparing'
import { deciding } from './items/deciding'
import { ITEMS } from './list'

const questions: readonly Question[] = [...deciding, ...believing, ...comparing]

/** The concept inventory: the items of the list with their questions. */
export const inventory = ITEMS.map((item) => ({ ...item, of: questions.find(({ id }) => id === item.id)!.of }))
export type Item = (typeof inventory)[number]
