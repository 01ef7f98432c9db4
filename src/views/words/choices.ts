import type { ChoicesId } from '../../experiment/pictures'
import { pictures } from '../../language/en/pictures'
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

/** What the small pictures show, and how many different places come out. */
export function choicesWords(by: ChoicesId, choices: readonly Chosen[], space: SearchSpace): string {
  if (choices.length === 0) return pictures.nothingAsked
  const places = differentPlaces(choices, space)
  const asked = pictures.askedBy[by]
  return places === 1 ? pictures.oneAnswer(asked, choices.length) : pictures.answers(asked, choices.length, places)
}
