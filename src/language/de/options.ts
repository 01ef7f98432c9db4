import type { options as english } from '../en/options'

export const options: typeof english = {
  ignored: (name, text, allows) => `Die Adresse sagt ${name}=„${text}“. Möglich ist dort nur ${allows}: Es wird nicht beachtet.`,
  either: (items) => new Intl.ListFormat('de', { type: 'disjunction' }).format(items),
  withCommas: (items) => `${items}, durch Kommas getrennt`,
  lesson: 'der Name einer Lektion, und nach einem Schrägstrich der eines Schritts',
  numbers: 'das Kürzel einer Sprache, etwa de oder pt-BR',
  parent: 'die Herkunft der Seite um diese herum, etwa https://example.org',
}
