import { concepts } from '../../../language/en/concepts'
import { permutation } from '../../../numerics/permutation'
import { seeded } from '../../../numerics/random'
import { unhurried } from '../../../store/clock'
import { inventory } from '../../inventory'
import type { Variant } from '../../inventory/item'
import { createLearn, type Learn } from '../../learnLab'
import type { BenchStep } from '../../lesson'

/** A room of its own with one question in it, options in an order that the seed decides. */
export function openItem(id: string, variant: Variant, seed: number): Learn {
  const step = shuffled(inventory.find((item) => item.id === id)!.of(variant), seed)
  const learn = createLearn({
    lessons: [{ id: 'inventory', title: concepts.title, says: '', question: '', minutes: 1, steps: [step] }],
    clock: unhurried,
    recall: () => null,
    keep: () => {},
  })
  learn.getState().goTo('inventory', step.id)
  return learn
}

function shuffled(step: BenchStep, seed: number): BenchStep {
  const { ask } = step
  if (!ask?.options) return step
  const order = permutation(ask.options.length, seeded(seed).fork(step.id))
  return { ...step, ask: { ...ask, options: Array.from(order, (i) => ask.options![i]!) } }
}
