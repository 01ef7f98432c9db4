import { createElement, Fragment } from 'react'

/** Sentences whose marked words (see `strong`) stand out. */
export const Sentences = ({ words }: { words: string }) => createElement(Fragment, null, ...words.split('**').map(partOf))

/** Every second part stood between two marks. */
const partOf = (part: string, i: number) => (i % 2 === 1 ? createElement('strong', null, part) : part)
