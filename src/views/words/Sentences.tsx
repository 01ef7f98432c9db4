import { createElement, Fragment, type ReactNode } from 'react'
import type { TermId } from '../glossary/glossary'
import { Term } from '../glossary/Term'
import { unbroken } from './unbroken'
import './Sentences.css'

/** Sentences whose marked words (`**…**`, `__…__`, `[[id|…]]`) stand out or explain themselves, and whose numbers keep their units. */
export const Sentences = ({ words }: { words: string }) =>
  createElement(Fragment, null, ...words.split(/(\*\*.*?\*\*|__.*?__|\[\[.*?\]\])/).map(partOf))

function partOf(part: string): ReactNode {
  if (part.startsWith('**')) return createElement('strong', null, ...together(part.slice(2, -2)))
  if (part.startsWith('__')) return createElement('em', null, ...together(part.slice(2, -2)))
  const [, of, words] = /^\[\[(.*?)\|(.*)\]\]$/.exec(part) ?? []
  return of ? <Term of={of as TermId}>{words}</Term> : createElement(Fragment, null, ...together(part))
}

const together = (words: string): ReactNode[] =>
  unbroken(words).map((part, i) => (i % 2 === 1 ? createElement('span', { className: 'unbroken' }, part) : part))
