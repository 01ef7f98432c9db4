import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { registries } from '../language/en/registries'
import { elementIdOf, GLOSSARY } from '../views/glossary/glossary'
import { SymbolOf } from '../views/glossary/Term'
import './Explanations.css'

/** A rest of the pointer before words explain themselves, and the time it may take to reach the explanation, in ms. */
const OPEN_AFTER = 250
const CLOSE_AFTER = 200

/** Words that are explained now, and what made them so: only the same can end it, apart from Escape. */
interface Explained {
  readonly words: HTMLElement
  readonly by: 'pointer' | 'focus' | 'tap'
}

/**
 * The glossary of the page: every sentence, for screen readers, and one explanation on screen at a time, beside the words (`data-term`)
 * that the pointer rests on, that were tapped, or that belong to the control with the keyboard's focus. The browser lays it over
 * everything (popover) and keeps it beside the field that it explains, never on it (CSS anchor positioning; a browser without it
 * shows the explanation at the foot of the window).
 */
export function Explanations() {
  const tip = useRef<HTMLDivElement>(null)
  const [explained, explain] = useState<Explained | null>(null)
  useExplaining(tip, explained, explain)
  return (
    <>
      <div hidden>
        {Array.from(GLOSSARY, ([id, { says }]) => (
          <p key={id} id={elementIdOf(id)}>
            {registries.say(says)}
          </p>
        ))}
      </div>
      {explained && <Explanation words={explained.words} tip={tip} />}
    </>
  )
}

/** What explains the words, as long as it is open: a landmark of its own, since it belongs to no part of the page. */
function Explanation({ words, tip }: { words: HTMLElement; tip: RefObject<HTMLDivElement | null> }) {
  useLayoutEffect(() => {
    const [box, anchor] = [tip.current, fieldOf(words)]
    if (!box) return
    anchor.style.setProperty('anchor-name', '--explained')
    box.showPopover()
    return () => {
      anchor.style.removeProperty('anchor-name')
      box.hidePopover()
    }
  }, [words, tip])
  return (
    <aside aria-label="Explanation">
      <div ref={tip} className="explanation" popover="manual" role="tooltip">
        {words.dataset.term?.split(' ').map((id) => (
          <Sentence key={id} id={id} />
        ))}
      </div>
    </aside>
  )
}

function Sentence({ id }: { id: string }) {
  const entry = GLOSSARY.get(id)
  if (!entry) return null
  return (
    <p>
      <strong>
        {registries.say(entry.term)}
        {entry.symbol && <SymbolOf symbol={entry.symbol} />}
      </strong>{' '}
      {registries.say(entry.says)}
    </p>
  )
}

const wordsAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null

/** What the explanation must not cover: the words with the control that they name. */
const fieldOf = (words: HTMLElement): HTMLElement => words.closest<HTMLElement>('[data-field]') ?? words

/** The words that belong to a control: its own, or those of its field. */
const wordsFor = (control: HTMLElement): HTMLElement | null =>
  wordsAt(control) ?? control.closest('[data-field]')?.querySelector<HTMLElement>('[data-term]') ?? null

const isSilent = ({ key }: KeyboardEvent) => ['Tab', 'Shift', 'Control', 'Alt', 'Meta'].includes(key)

/** Listens to the whole page, so that words need no code of their own to explain themselves. */
function useExplaining(
  tip: RefObject<HTMLDivElement | null>,
  explained: Explained | null,
  explain: (next: Explained | null) => void,
) {
  const now = useRef(explained)
  now.current = explained
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isTouch = false
    const after = (ms: number, next: Explained | null) => {
      clearTimeout(timer)
      timer = setTimeout(() => explain(next), ms)
    }
    const at = (next: Explained | null) => {
      clearTimeout(timer)
      explain(next)
    }
    const isInTip = (target: EventTarget | null) => target instanceof Node && !!tip.current?.contains(target)

    const onPointerOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return
      const words = wordsAt(target)
      if (isInTip(target) || (words && words === now.current?.words)) clearTimeout(timer)
      else if (words) after(OPEN_AFTER, { words, by: 'pointer' })
      else if (now.current?.by === 'pointer') after(CLOSE_AFTER, null)
      else clearTimeout(timer)
    }
    const onPointerDown = ({ target, pointerType }: PointerEvent) => {
      isTouch = pointerType === 'touch'
      if (!isInTip(target) && !wordsAt(target)) at(null)
    }
    const onClick = (event: MouseEvent) => {
      const words = wordsAt(event.target)
      if (!words) return
      // A tap on a label explains it; the switch or the slider beside it is there for the rest.
      if (isTouch && words.closest('label')) event.preventDefault()
      const isOpen = now.current?.words === words
      if (isTouch) at(isOpen ? null : { words, by: 'tap' })
      else if (!isOpen && words.matches('.term')) at({ words, by: 'pointer' })
    }
    const onInput = () => {
      if (now.current) at(null)
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      if (isTouch || !(target instanceof HTMLElement) || !target.matches(':focus-visible')) return
      const words = wordsFor(target)
      if (words) at({ words, by: 'focus' })
    }
    const onFocusOut = () => {
      if (now.current?.by === 'focus') at(null)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      isTouch = false
      if (!now.current) return
      if (event.key === 'Escape') {
        event.preventDefault()
        event.stopPropagation()
        at(null)
      } else if (now.current.by === 'focus' && !isSilent(event) && !wordsAt(event.target)) at(null)
    }

    const listeners = {
      pointerover: onPointerOver,
      pointerdown: onPointerDown,
      click: onClick,
      input: onInput,
      focusin: onFocusIn,
      focusout: onFocusOut,
      keydown: onKeyDown,
    }
    const entries = Object.entries(listeners) as [string, (event: Event) => void][]
    for (const [type, listener] of entries) document.addEventListener(type, listener, true)
    return () => {
      clearTimeout(timer)
      for (const [type, listener] of entries) document.removeEventListener(type, listener, true)
    }
  }, [tip, explain])
}
