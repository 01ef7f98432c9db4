import { dialogs } from '../../language/en/dialogs'
import { settingsWords } from '../../views/figure/caption'
import { type Drawing, draw, inColors } from '../../views/figure/figureOf'
import { together } from '../../views/figure/framed'
import { panelsOf } from '../../views/figure/panelsOf'
import { subjectOf } from '../../views/figure/subjects'
import { element } from '../../views/figure/svg'
import { currentPlace, rooms } from '../rooms'
import { pathOfCode, scanCodeOf } from '../share/scanCode'
import './handout.css'

/** Puts a handout of what is on screen on the page whenever it is printed. The page itself is printed where there is no picture on it. */
export function printHandouts(): void {
  window.addEventListener('beforeprint', () => void lay())
  window.addEventListener('afterprint', () => document.querySelector('.handout')?.remove())
}

/** Made before the browser lays the page out for paper: nothing in it waits for more than a promise that is kept. */
async function lay(): Promise<void> {
  document.querySelector('.handout')?.remove()
  const panels = panelsOf(document)
  if (panels.length === 0) return
  const board = await inColors('light', () =>
    together(
      panels.map((panel) => {
        const { left, top } = panel.getBoundingClientRect()
        return { ...draw(panel), left, top }
      }),
      '',
    ),
  )
  const subject = subjectOf(panels[0]!)
  const name = rooms.find(({ id }) => id === currentPlace().room)!.name
  // The step of a lesson is a heading outside of all panels.
  const step = Array.from(document.querySelectorAll('main h2')).find((heading) => !heading.closest('.panel'))?.textContent
  document.body.append(
    handout({
      title: step ? dialogs.sheetTitleOf(name, step) : dialogs.sheetTitle(name),
      text: subject ? settingsWords(subject) : '',
      words: wordsOnScreen(),
      link: location.href,
      board,
    }),
  )
}

/** What the room says beside its pictures, where a reader of the sheet needs it: each part with its formulas, without its controls. */
function wordsOnScreen(): HTMLElement[] {
  const parts = Array.from(document.querySelectorAll<HTMLElement>('main [data-handout]')).filter((part) => part.checkVisibility())
  return parts.map((part) => {
    const copy = box('handout-words', ...Array.from(part.cloneNode(true).childNodes))
    for (const control of copy.querySelectorAll('[data-control]')) control.remove()
    return copy
  })
}

interface Handout {
  readonly title: string
  readonly text: string
  readonly words: readonly HTMLElement[]
  readonly link: string
  readonly board: Drawing
}

function handout({ title, text, words, link, board }: Handout): HTMLElement {
  const picture = box('handout-picture')
  // The page's sheets would style its marks again.
  const alone = picture.attachShadow({ mode: 'open' })
  for (const side of ['width', 'height']) board.svg.setAttribute(side, '100%')
  board.svg.setAttribute('preserveAspectRatio', 'xMinYMin')
  alone.append(board.svg)
  const address = Object.assign(document.createElement('a'), { href: link, textContent: link, className: 'handout-link' })
  const side = box('handout-side', ...(text ? [paragraph(text)] : []), ...words, codeOf(link), address)
  return box('handout', heading(title), box('handout-body', picture, side))
}

/** For the phone of who holds the paper; nothing where the link is longer than any code. */
function codeOf(link: string): Node | string {
  const code = scanCodeOf(link)
  if (!code) return ''
  const side = code.modules.length
  const dark = element('path', { d: pathOfCode(code), fill: '#000' })
  return element('svg', { class: 'handout-code', viewBox: `0 0 ${side} ${side}`, 'shape-rendering': 'crispEdges' }, dark)
}

const box = (className: string, ...content: (Node | string)[]): HTMLElement => {
  const made = Object.assign(document.createElement('div'), { className })
  made.append(...content)
  return made
}
const heading = (textContent: string) => Object.assign(document.createElement('h1'), { textContent, className: 'handout-title' })
const paragraph = (textContent: string) => Object.assign(document.createElement('p'), { textContent })
