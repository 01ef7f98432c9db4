/** Of an element, only what it is. */
interface Matching {
  matches(selectors: string): boolean
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']
const JUMPS = ['Home', 'End', 'PageUp', 'PageDown']

/**
 * What the browser does with keys in each kind of control, the first that matches. A closed list moves by ↑ and ↓ and by letters;
 * some browsers move it by ← and → as well, which the workbench takes.
 */
const CONTROLS: readonly { readonly selector: string; readonly uses: (key: string) => boolean }[] = [
  { selector: 'input[type=range], [role=slider]', uses: (key) => ARROWS.includes(key) || JUMPS.includes(key) },
  { selector: 'input[type=radio]', uses: (key) => ARROWS.includes(key) || key === ' ' },
  { selector: 'input[type=checkbox]', uses: (key) => key === ' ' },
  { selector: 'button, summary, input[type=button], input[type=file]', uses: (key) => key === ' ' || key === 'Enter' },
  { selector: 'a[href]', uses: (key) => key === 'Enter' },
  { selector: 'select', uses: (key) => key !== 'ArrowLeft' && key !== 'ArrowRight' },
  // Typing is going on: every key is a character or moves among them.
  { selector: 'input, textarea, [contenteditable]', uses: () => true },
]

/** Whether an element that has the focus uses a key itself. */
export const keepsKey = (element: Matching, key: string): boolean =>
  CONTROLS.find(({ selector }) => element.matches(selector))?.uses(key) ?? false

/** Whether nothing on the page needs a key more than its Lab does: no modal dialog, and not the element that has the focus. */
export const isFree = ({ target, key }: KeyboardEvent): boolean =>
  document.querySelector('dialog:modal') === null && !(target instanceof Element && keepsKey(target, key))
