/** What can be seen to be wrong with a page, and whether it is at rest. */
export interface Health {
  /** Resolves once the page is drawn and nothing is being loaded. Much may still be computed. */
  rest(): Promise<void>
  /** Whether the page says that it still computes what it will show. */
  isComputing(): boolean
  /** What is wrong now, in sentences. */
  complaints(): string[]
  canGo(): { readonly back: boolean; readonly forward: boolean }
}

/** Runs in the page and refers to nothing outside itself. */
export function installHealth(): void {
  /** No number, or no text. In a sentence a value may be undefined. */
  const BROKEN = /\bNaN\b|\bInfinity\b|(?<!\bis )\bundefined\b|\[object \w+\]/
  /** A page that shows nothing for so long is blank. */
  const PATIENCE_MS = 60_000
  /** What a user typed, where links lead and what code is made of are not numbers on screen. */
  const OTHERWISE = new Set(['value', 'href', 'src', 'class', 'id'])

  const frame = () =>
    new Promise<void>((resolve) => {
      const painted = new MessageChannel()
      painted.port1.onmessage = () => resolve()
      requestAnimationFrame(() => painted.port2.postMessage(null))
    })

  const main = () => document.querySelector<HTMLElement>('main')
  const isBlank = () => !main()?.textContent?.trim() || main()!.getBoundingClientRect().height < 20
  const isLoading = () => document.querySelector('.entering') !== null

  const short = (text: string) => {
    const at = text.search(BROKEN)
    return text.slice(Math.max(0, at - 40), at + 40).replace(/\s+/g, ' ')
  }

  /** Where an element is, in the words of a user where there are any. */
  const placeOf = (element: Element | null): string => {
    const named = element?.closest('[aria-label], [aria-labelledby], main, header, dialog')
    const by = named?.getAttribute('aria-labelledby')
    const name = named?.getAttribute('aria-label') ?? (by && document.getElementById(by)?.textContent?.replace(/\d+/g, '#'))
    return `${element?.tagName.toLowerCase()} in ${name ?? named?.tagName.toLowerCase() ?? 'the page'}`
  }

  function* brokenNumbers(): Generator<string> {
    for (const element of document.body.querySelectorAll('*')) {
      for (const { name, value } of element.attributes)
        if (!OTHERWISE.has(name) && BROKEN.test(value)) yield `${name} of ${placeOf(element)}: ${short(value)}`
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE && BROKEN.test(node.textContent!))
          yield `text of ${placeOf(element)}: ${short(node.textContent!)}`
    }
  }

  const repeatedIds = () => {
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id)
    return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
  }

  const installed: Health = {
    async rest() {
      await frame()
      const start = performance.now()
      while ((isLoading() || isBlank()) && performance.now() - start < PATIENCE_MS) await frame()
    },

    isComputing: () => document.querySelector('[aria-busy=true], .work-bar') !== null,

    complaints() {
      const wrong: string[] = []
      if (isBlank()) wrong.push(isLoading() ? 'The page is loading without end.' : 'The page is blank.')
      const trouble = document.querySelector('main.trouble')
      if (trouble) wrong.push(`The room cannot be shown: ${trouble.textContent!.slice(0, 200)}`)
      // One look at the whole text is quick; where it is, is asked only when something was found.
      if (BROKEN.test(document.body.innerHTML))
        wrong.push(...Array.from(brokenNumbers(), (where) => `No number: ${where}`).slice(0, 3))
      for (const id of repeatedIds()) wrong.push(`Two elements have the id ${id}.`)
      return wrong
    },

    canGo: () => {
      const { navigation } = window as unknown as { navigation: { canGoBack: boolean; canGoForward: boolean } }
      return { back: navigation.canGoBack, forward: navigation.canGoForward }
    },
  }
  window.fuzz = { ...window.fuzz, ...installed }
}
