import { createElement, Fragment } from 'react'

/** Sentences whose marked words (see `strong` and `emphasis`) stand out. */
export const Sentences = ({ words }: { words: string }) =>
  createElement(Fragment, null, ...words.split(/(\*\*.*?\*\*|__.*?__)/).map(partOf))

const partOf = (part: string) => {
  if (part.startsWith('**')) return createElement('strong', null, part.slice(2, -2))
  return part.startsWith('__') ? createElement('em', null, part.slice(2, -2)) : part
}
