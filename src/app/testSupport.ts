import { vi } from 'vitest'

/** An address bar with its history, as far as a page sees it, in the place of the browser's own. */
export function openBrowser(first = '') {
  const window = new EventTarget()
  const entries = [first]
  let at = 0
  const arrive = (to: number) => {
    if (to < 0 || to >= entries.length) return
    at = to
    window.dispatchEvent(new Event('popstate'))
  }
  const write = (url: string) => {
    entries[at] = url
  }
  const browser = {
    window,
    location: {
      get hash() {
        return entries[at]!
      },
    },
    history: {
      pushState: (_: unknown, __: string, url: string) => {
        entries.splice(++at, Number.POSITIVE_INFINITY, url)
      },
      replaceState: (_: unknown, __: string, url: string) => write(url),
      back: () => arrive(at - 1),
      forward: () => arrive(at + 1),
    },
    /** What following a link, or typing an address, does. */
    go(hash: string) {
      entries.splice(at + 1, Number.POSITIVE_INFINITY, hash)
      arrive(at + 1)
    },
    entries,
  }
  for (const name of ['window', 'location', 'history'] as const) vi.stubGlobal(name, browser[name])
  return browser
}

export type Browser = ReturnType<typeof openBrowser>
