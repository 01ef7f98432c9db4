import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import type { Document } from '../../experiment/document'
import { exploreRoom } from '../../experiment/exploreRoom'
import { encodeLink } from '../../experiment/room'
import { dialogs } from '../../language/en/dialogs'
import { registries } from '../../language/en/registries'
import { Dialog } from '../../views/controls/Dialog'
import { Formula } from '../../views/controls/Formula'
import { GLOSSARY } from '../../views/glossary/glossary'
import { SymbolOf } from '../../views/glossary/Term'
import { visit } from '../rooms'
import { ARTICLES, GROUPS } from './articles'
import { SketchView } from './SketchView'
import { stepsThatExplain } from './stepsThatExplain'
import './GlossaryDialog.css'

/** How many steps of lessons an article names. */
const MOST_STEPS = 3

const FIRST = 'blackBox'

/** Every word of the app by its group, and one article at a time: sentence, formula, picture, and where it is met. */
export function GlossaryDialog({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const [chosen, choose] = useState(FIRST)
  const [sought, seek] = useState('')
  const article = useRef<HTMLElement>(null)
  const title = useId()
  // A picture may take a moment, and the list must not wait for it.
  const shown = useDeferredValue(chosen)

  return (
    <Dialog title={dialogs.glossary} open={open} close={close}>
      <div className="glossary">
        <div className="glossary-words">
          <label className="glossary-find">
            {dialogs.findWord}
            <input type="search" value={sought} onChange={({ target }) => seek(target.value)} />
          </label>
          <WordList
            sought={sought}
            chosen={chosen}
            choose={(id) => {
              choose(id)
              article.current?.scrollIntoView({ block: 'nearest' })
            }}
          />
        </div>
        <section className="glossary-article" ref={article} aria-labelledby={title} aria-live="polite">
          {open && <ArticleView id={shown} title={title} close={close} />}
        </section>
      </div>
    </Dialog>
  )
}

interface WordListProps {
  readonly sought: string
  readonly chosen: string
  readonly choose: (id: string) => void
}

function WordList({ sought, chosen, choose }: WordListProps) {
  const groups = useMemo(() => found(sought), [sought])
  if (groups.length === 0) return <p className="quiet">{dialogs.noWord(sought)}</p>
  return (
    <div className="glossary-list">
      {groups.map(({ title, words }) => (
        <div key={title}>
          <h3>{registries.say(title)}</h3>
          <ul>
            {words.map(({ id, term }) => (
              <li key={id}>
                <button type="button" className="glossary-word" aria-pressed={id === chosen} onClick={() => choose(id)}>
                  {term}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** The words that have an article, by their groups, whose name or sentence holds what is sought. */
function found(sought: string) {
  const wanted = sought.trim().toLowerCase()
  return GROUPS.map(({ title, articles }) => ({
    title,
    words: Object.keys(articles).flatMap((id) => {
      const entry = GLOSSARY.get(id)
      if (!entry) return []
      const term = registries.say(entry.term)
      return `${term} ${registries.say(entry.says)}`.toLowerCase().includes(wanted) ? [{ id, term }] : []
    }),
  })).filter(({ words }) => words.length > 0)
}

function ArticleView({ id, title, close }: { readonly id: string; readonly title: string; readonly close: () => void }) {
  const { term, symbol, says } = GLOSSARY.get(id)!
  const { formula, sketch, seen } = ARTICLES.get(id)!
  return (
    <>
      <h3 id={title}>
        {registries.say(term)}
        {symbol && <SymbolOf symbol={symbol} />}
      </h3>
      <p>{registries.say(says)}</p>
      {formula && <Formula key={formula} tex={formula} />}
      <SketchView sketch={sketch} />
      <p>
        {dialogs.seenIn}{' '}
        <a href={seen.href} onClick={close}>
          {registries.say(seen.words)}
        </a>
        {stepsThatExplain(id)
          .slice(0, MOST_STEPS)
          .map(({ href, words }) => (
            <span key={href}>
              {' · '}
              <a href={href} onClick={close}>
                {words}
              </a>
            </span>
          ))}
      </p>
      {sketch.scene && (
        <button
          type="button"
          onClick={() => {
            close()
            void openInExplore(sketch.scene!)
          }}
        >
          {dialogs.openPicture}
        </button>
      )}
    </>
  )
}

const openInExplore = async (scene: Document) => visit(`#${await encodeLink(exploreRoom, scene)}`)
