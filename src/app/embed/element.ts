import { type Call, EVENTS, METHODS, type MethodName, NAMESPACE, type Reply, type Told, VERSION } from './protocol'

/**
 * `<where-next>`: the page in a frame, as an element. It is built as a file of its own, `where-next.js`, which other pages load as a plain
 * script; so it imports nothing but words.
 */

/** The folder of the app: where this script came from, unless the element says otherwise. */
const HOME = document.currentScript instanceof HTMLScriptElement ? new URL('.', document.currentScript.src).href : null

/** Attributes that are parameters of the address, by the names these have there. */
const PARAMETERS = {
  layout: 'embed',
  theme: 'theme',
  hide: 'hide',
  lock: 'lock',
  start: 'start',
  lesson: 'lesson',
  lang: 'lang',
  numbers: 'numbers',
} as const

const OBSERVED = ['src', 'document', ...Object.keys(PARAMETERS)]

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** How it looks where its page says nothing of that. A sheet made by a script is one that no security policy of a page forbids. */
const looks = new CSSStyleSheet()
looks.replaceSync(':host { display: block; height: 420px } iframe { display: block; width: 100%; height: 100%; border: 0 }')

class WhereNext extends HTMLElement {
  static readonly observedAttributes = OBSERVED
  readonly #frame: HTMLIFrameElement
  readonly #waiting = new Map<number, Waiting>()
  #calls = 0
  #isReady = false
  /** Calls made before the page is ready, in their order. */
  #early: Call[] = []

  constructor() {
    super()
    this.#frame = document.createElement('iframe')
    this.#frame.allow = 'fullscreen'
    this.#frame.loading = 'lazy'
    const shadow = this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [looks]
    shadow.append(this.#frame)
  }

  connectedCallback() {
    this.#frame.title = this.title || 'Where Next? Bayesian optimization, step by step'
    addEventListener('message', this.#onMessage)
    this.#load()
  }

  disconnectedCallback() {
    removeEventListener('message', this.#onMessage)
    this.#end('The element was taken out of the page.')
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (!this.isConnected || before === after) return
    if (name === 'document' && after && this.#isReady) this.call('setDocument', { link: after }).catch(() => this.#load())
    else this.#load()
  }

  /** Asks the page for something; the promise is kept with what came of it, or broken with the sentence why nothing did. */
  call(method: MethodName, args?: unknown): Promise<unknown> {
    // Only the page that has the keyboard can pass it on.
    if (method === 'focus') this.#frame.focus()
    const id = ++this.#calls
    const call: Call = { namespace: NAMESPACE, v: VERSION, id, method, ...(args !== undefined && { args }) }
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      if (this.#isReady) this.#send(call)
      else this.#early.push(call)
    })
  }

  #load() {
    const address = new URL(this.getAttribute('src') ?? HOME ?? '.', document.baseURI)
    address.searchParams.set('embed', '')
    for (const [attribute, parameter] of Object.entries(PARAMETERS)) {
      const value = this.getAttribute(attribute)
      if (value !== null) address.searchParams.set(parameter, value)
    }
    // Nobody may be named in a page without an origin, such as a file: then the page shows itself and cannot be driven.
    if (location.origin !== 'null') address.searchParams.set('parent', location.origin)
    const shown = this.getAttribute('document')
    if (shown !== null) address.hash = shown.replace(/^.*#/s, '')
    this.#isReady = false
    this.#frame.src = address.href
  }

  #send(call: Call) {
    this.#frame.contentWindow?.postMessage(call, new URL(this.#frame.src).origin)
  }

  readonly #onMessage = ({ source, origin, data }: MessageEvent) => {
    if (source !== this.#frame.contentWindow || origin !== new URL(this.#frame.src).origin) return
    if (data?.namespace !== NAMESPACE || data.v !== VERSION) return
    if ('event' in data) this.#tell(data)
    else this.#settle(data)
  }

  #tell({ event, data }: Told) {
    if (!EVENTS.includes(event)) return
    if (event === 'ready') {
      this.#isReady = true
      for (const call of this.#early.splice(0)) this.#send(call)
    }
    this.dispatchEvent(new CustomEvent(event, { detail: data }))
  }

  #settle(reply: Reply) {
    const waiting = typeof reply.id === 'number' ? this.#waiting.get(reply.id) : undefined
    if (!waiting) return
    this.#waiting.delete(reply.id as number)
    if ('error' in reply) waiting.reject(new Error(reply.error))
    else waiting.resolve(reply.result)
  }

  #end(why: string) {
    for (const { reject } of this.#waiting.values()) reject(new Error(why))
    this.#waiting.clear()
    this.#early = []
  }
}

/** Each method of the page is a method of the element: `element.step({ count: 2 })`. An element has a `focus` already, which then goes there. */
for (const method of METHODS) {
  Object.defineProperty(WhereNext.prototype, method, {
    value(this: WhereNext, args?: unknown) {
      return this.call(method, args)
    },
  })
}

if (!customElements.get('where-next')) customElements.define('where-next', WhereNext)
