import type { Ref } from './page/controls'

/** A share of a control's width and height, or of the window's. */
export type Share = readonly [number, number]

/** One thing that a user does, complete: it can be done again without knowing how it was drawn. */
export type Action =
  | { readonly do: 'click'; readonly on: Ref; readonly at: Share }
  | { readonly do: 'drag'; readonly on: Ref; readonly path: readonly Share[] }
  | { readonly do: 'choose'; readonly on: Ref; readonly value: string }
  | { readonly do: 'type'; readonly on: Ref; readonly text: string; readonly end: string }
  | { readonly do: 'keys'; readonly on: Ref | null; readonly keys: readonly string[] }
  | { readonly do: 'file'; readonly on: Ref; readonly name: string; readonly text: string }
  /** Anywhere in the window: a click, or a drag when there are several places. */
  | { readonly do: 'point'; readonly path: readonly Share[] }
  | { readonly do: 'look'; readonly at: Share }
  | { readonly do: 'scroll'; readonly by: number }
  | { readonly do: 'resize'; readonly width: number; readonly height: number }
  | { readonly do: 'visit'; readonly hash: string }
  | { readonly do: 'back' }
  | { readonly do: 'forward' }
  | { readonly do: 'reload' }
  /** Opens the link in the address elsewhere and compares. */
  | { readonly do: 'mirror'; readonly reload: boolean }

const named = ({ role, name, nth }: Ref) => `${role} “${name}”${nth > 0 ? ` (number ${nth + 1})` : ''}`
const percent = ([x, y]: Share) => `${Math.round(100 * x)} %, ${Math.round(100 * y)} %`

/** An action in words. */
export function describe(action: Action): string {
  switch (action.do) {
    case 'click':
      return `click ${named(action.on)}${action.on.role === 'surface' ? ` at ${percent(action.at)}` : ''}`
    case 'drag':
      return `drag ${named(action.on)} over ${action.path.map(percent).join(' → ')}`
    case 'choose':
      return `choose “${action.value}” in ${named(action.on)}`
    case 'type':
      return `type “${action.text}” and ${action.end} in ${named(action.on)}`
    case 'keys':
      return `press ${action.keys.join(', ')}${action.on ? ` on ${named(action.on)}` : ''}`
    case 'file':
      return `open a file ${action.name} of ${action.text.length} characters`
    case 'point':
      return `${action.path.length > 1 ? 'drag over' : 'click'} the window at ${action.path.map(percent).join(' → ')}`
    case 'look':
      return `move the pointer to ${percent(action.at)} of the window`
    case 'scroll':
      return `scroll by ${action.by}`
    case 'resize':
      return `make the window ${action.width} × ${action.height}`
    case 'visit':
      return `go to ${action.hash}`
    case 'mirror':
      return `open the link elsewhere${action.reload ? ' anew' : ''}`
    default:
      return action.do
  }
}
