import type { ChoicesId } from '../../experiment/pictures'
import { isElsewhere, type SearchSpace } from '../../problems/searchSpace'

interface Chosen {
  readonly next: { readonly x: readonly number[] }
}

/** How many places the choices are, as they can be told apart on screen. */
export function differentPlaces(choices: readonly Chosen[], space: SearchSpace): number {
  const apart: (readonly number[])[] = []
  for (const { next } of choices) if (apart.every((x) => isElsewhere(space, x, next.x))) apart.push(next.x)
  return apart.length
}

const ASKED = {
  functions: 'The same model, asked by several acquisition functions',
  kappa: 'The same model, asked by the confidence bound with less and more optimism κ',
  xi: 'The same model, asked by expected improvement with a smaller and a larger ξ',
} as const satisfies Record<ChoicesId, string>

/** What the small pictures show, and how many different places come out. */
export function choicesWords(by: ChoicesId, choices: readonly Chosen[], space: SearchSpace): string {
  if (choices.length === 0) return 'Nothing has been measured yet, so there is nothing to be asked.'
  const places = differentPlaces(choices, space)
  return places === 1
    ? `${ASKED[by]}: here all ${choices.length} go to one place.`
    : `${ASKED[by]}: ${choices.length} answers, ${places} different places.`
}
