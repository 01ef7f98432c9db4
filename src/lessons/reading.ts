import { GLOSSARY } from '../views/glossary/glossary'
import { tradeIn } from '../views/glossary/trade'
import type { Lesson, Step } from './lesson'
import { everyPiece, type Piece, paragraphsOf, plainText } from './markup'

/** What a lesson may ask of its reader: words in all, and in one sentence. */
export const READING_LIMITS = { words: 450, sentence: 30 } as const

/** What a step says before anything was answered, and its question. */
export const readOf = ({ say, ask }: Step): string[] => (ask ? [say, ask.question] : [say])

/** Everything that a step may say. */
export const textsOf = (step: Step): string[] => {
  const { ask } = step
  if (!ask) return readOf(step)
  const options = ask.options?.map(({ says }) => says) ?? []
  return [...readOf(step), ...options, ask.right, ask.otherwise, ...ask.misses.map(({ says }) => says)]
}

export const piecesIn = (texts: readonly string[]): Piece[] => texts.flatMap((text) => paragraphsOf(text).flatMap(everyPiece))

/** The entries of the glossary that a step explains. */
export const termsOf = (step: Step): string[] => [
  ...new Set(piecesIn(textsOf(step)).flatMap((piece) => (piece.is === 'link' && piece.kind === 'term' ? piece.to : []))),
]

/** A formula counts as one word. */
const countable = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.is === 'text' ? piece.text : piece.is === 'tex' ? 'formula' : countable(piece.pieces))).join('')
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*/gu)?.length ?? 0

const paragraphs = (texts: readonly string[]) => texts.flatMap(paragraphsOf)

/** How many words a lesson has to be read through. */
export const wordsOf = ({ steps }: Lesson): number =>
  paragraphs(steps.flatMap(readOf)).reduce((sum, each) => sum + wordsIn(countable(each)), 0)

const sentencesOf = (texts: readonly string[]): string[] =>
  paragraphs(texts).flatMap((each) => countable(each).split(/(?<=[.?!:;])\s+/))

/** What is wrong with the text of a lesson, in sentences; nothing when it can be read as it should. */
export function complaintsAbout(lesson: Lesson): string[] {
  const { title, steps } = lesson
  const words = wordsOf(lesson)
  const texts = steps.flatMap(textsOf)
  const explained = steps.flatMap(termsOf).map((id) => GLOSSARY.get(id)?.term.toLowerCase() ?? '')
  const linked = piecesIn(texts).flatMap((piece) =>
    piece.is === 'link' && piece.kind === 'term' ? plainText(piece.pieces).toLowerCase() : [],
  )
  const unexplained = tradeIn(paragraphs(texts).map(countable).join(' ')).filter(
    (word) => ![...explained, ...linked].some((each) => each.includes(word.toLowerCase())),
  )
  return [
    ...(words > READING_LIMITS.words ? [`“${title}” has ${words} words: more than ${READING_LIMITS.words}.`] : []),
    ...sentencesOf(texts)
      .filter((sentence) => wordsIn(sentence) > READING_LIMITS.sentence)
      .map((sentence) => `“${title}” has a sentence of ${wordsIn(sentence)} words: “${sentence}”`),
    ...unexplained.map((word) => `“${title}” says “${word}…” and explains it nowhere.`),
  ]
}
