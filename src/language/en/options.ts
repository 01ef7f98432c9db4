import { spoken } from '../speak'

/** What is said of a parameter of the address that cannot be used. */
export const options = spoken('options', {
  ignored: (name: string, text: string, allows: string) =>
    `The address says ${name}=“${text}”, which can only be ${allows}: it is ignored.`,
  either: (items: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(items),
  withCommas: (items: string) => `${items}, with commas between them`,
  lesson: 'the name of a lesson, and of a step after a stroke',
  numbers: 'the tag of a language, such as de or pt-BR',
  parent: 'the origin of the page around this one, such as https://example.org',
})
