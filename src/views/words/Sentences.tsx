import { createElement, Fragment } from 'react'
import type { TermId } from '../glossary/glossary'
import { Term } from '../glossary/Term'

/** Sentences whose marked words (`**…**`, `__…__`, `[[id|…]]`) stand out or explain themselves. */
export const Sentences = ({ words }: { words: string }) =>
  createElement(Fragment, null, ...words.split(/(\*\*.*?\*\*|__.*?__|\[\[.*?\]\])/).map(partOf))

const partOf = (part: string) => {
  if (part.startsWith('**')) return createElement('strong', null, part.slice(2, -2))
  if (part.startsWith('__')) return createElement('em', null, part.slice(2, -2))
  const [, of, words] = /^\[\[(.*?)\|(.*)\]\]$/.exec(part) ?? []
  return of ? <Term of={of as TermId}>{words}</Term> : part
}
