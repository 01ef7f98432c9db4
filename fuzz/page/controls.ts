/** What a control is to its user: a role, an accessible name, and which one of those that share both. */
export interface Ref {
  readonly role: string
  readonly name: string
  readonly nth: number
}

export interface Control extends Ref {
  /** The values to choose among; none when nothing is chosen here. */
  readonly options: readonly string[]
  /** Where a link leads within the app. */
  readonly href: string
}

/** A rectangle in the window, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Controls {
  /** Every control that can be used now: those of the dialog on top, or of the page. */
  controls(): Control[]
  /** Brings a control into view; null when it is not there, or when something lies over it at this share of its size. */
  locate(ref: Ref, share: readonly [number, number]): Box | null
  /** Gives a control the keyboard, as Tab does. */
  focus(ref: Ref): boolean
  /** Presses a button or follows a link, wherever it lies. */
  press(ref: Ref): void
  /** Picks an option of a list, as its menu does. */
  choose(ref: Ref, value: string): boolean
  /** What is pressed, opened or chosen in a part of the page, by what it is. */
  states(selector: string): (Ref & { readonly state: string })[]
}

/** Runs in the page and refers to nothing outside itself. */
export function installControls(): void {
  const ROLES: readonly (readonly [string, string])[] = [
    ['button', 'button, summary'],
    ['link', 'a[href^="#"]'],
    ['switch', 'input[type=checkbox], input[type=radio]'],
    ['list', 'select'],
    ['slider', 'input[type=range]'],
    ['textbox', 'input[type=text], input[type=number], input:not([type]), textarea'],
    ['surface', '[role=slider]:not(input), [role=application]'],
    ['file', 'input[type=file]'],
  ]

  const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)

  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')
    const labelled = by?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '')
    // A label may hold the list itself, whose options are no part of its name.
    const labels = Array.from((element as HTMLInputElement).labels ?? [], (label) =>
      Array.from(label.childNodes, (node) => (node === element ? '' : node.textContent)).join(' '),
    )
    const own = element.matches('button, a, summary') ? element.textContent : ''
    return (
      words(element.getAttribute('aria-label') ?? (labelled ? labelled.join(' ') : labels.join(' ') || own)) ||
      words(element.getAttribute('title'))
    )
  }

  const isUsable = (element: Element, role: string) =>
    !element.matches(':disabled, [inert] *, [aria-hidden=true] *') &&
    (role === 'file' || element.checkVisibility({ visibilityProperty: true }))

  /** The dialog on top, or the page. */
  const scope = (): ParentNode => Array.from(document.querySelectorAll('dialog:modal')).at(-1) ?? document

  const all = (): { element: HTMLElement; ref: Ref }[] => {
    const counts = new Map<string, number>()
    return ROLES.flatMap(([role, selector]) =>
      Array.from(scope().querySelectorAll<HTMLElement>(selector), (element) => ({ element, role }))
        .filter(({ element }) => isUsable(element, role))
        .map(({ element }) => {
          const name = nameOf(element)
          const nth = counts.get(`${role} ${name}`) ?? 0
          counts.set(`${role} ${name}`, nth + 1)
          return { element, ref: { role, name, nth } }
        }),
    )
  }

  const find = ({ role, name, nth }: Ref) =>
    all().find(({ ref }) => ref.role === role && ref.name === name && ref.nth === nth)?.element

  /** What is clicked for a control: the label of a box that is hidden behind it, else the control. */
  const handle = (element: HTMLElement): Element => {
    const [label] = Array.from((element as HTMLInputElement).labels ?? [])
    const { width, height } = element.getBoundingClientRect()
    return label && width * height <= 4 ? label : element
  }

  const installed: Controls = {
    controls: () =>
      all().map(({ element, ref }) => ({
        ...ref,
        options:
          element instanceof HTMLSelectElement
            ? Array.from(element.options).flatMap(({ value, disabled }) => (disabled ? [] : [value]))
            : [],
        href: element.getAttribute('href') ?? '',
      })),

    locate(ref, [u, v]) {
      const element = find(ref)
      if (!element) return null
      const target = handle(element)
      for (const block of ['nearest', 'center'] as const) {
        target.scrollIntoView({ block, inline: block, behavior: 'instant' })
        const { left, top, width, height } = target.getBoundingClientRect()
        if (target.contains(document.elementFromPoint(left + u * width, top + v * height))) return { left, top, width, height }
      }
      return null
    },

    focus(ref) {
      const element = find(ref)
      element?.focus()
      return element !== undefined && element === document.activeElement
    },

    press: (ref) => find(ref)?.click(),

    choose(ref, value) {
      const element = find(ref)
      if (!(element instanceof HTMLSelectElement)) return false
      element.focus()
      element.value = value
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }))
      return true
    },

    states: (selector) =>
      all().flatMap(({ element, ref }) => {
        if (!element.closest(selector)) return []
        const said = ['aria-pressed', 'aria-expanded', 'aria-current'].map((name) => element.getAttribute(name))
        const state = element instanceof HTMLSelectElement ? element.value : said.find((value) => value !== null)
        return state ? [{ ...ref, state }] : []
      }),
  }
  window.fuzz = { ...window.fuzz, ...installed }
}
