import type { Random } from '../src/numerics/random'
import type { Action, Share } from './action'
import type { Control } from './page/controls'
import type { Room } from './rooms'
import { oneOf, pick, whole } from './stream'
import { BAD_LINKS, EDGES, FILES, KEYS, NUMBERS, RUBBISH, SIZES } from './words'

/** How often each kind of thing is done, relative to the others. */
const KINDS = {
  control: 60,
  key: 16,
  point: 4,
  look: 4,
  mirror: 4,
  back: 2,
  forward: 1.5,
  visit: 2.5,
  reload: 0.5,
  resize: 1.5,
  scroll: 1,
} as const
type Kind = keyof typeof KINDS

/** How often a control of each role is used. */
const ROLES: Record<string, number> = { button: 30, switch: 6, list: 16, slider: 20, textbox: 12, surface: 14, link: 2, file: 3 }

/** Options that would train or race for minutes. */
const TOO_LONG = { option: 'article', button: /anyway/i }
/** Done now and then: a download shows nothing. */
const RARE = /^(csv|json|download.*)$/i

const share = (random: Random): Share => [random.uniform(), random.uniform()]
/** More often in the lower part: a large budget takes long. */
const lowShare = (random: Random): Share => [random.uniform() ** 2, 0.5]

/** What there is to draw from. */
export interface Scene {
  readonly controls: readonly Control[]
  /** Addresses met before, and links of any kind. */
  readonly links: readonly string[]
  /** Makes up a link. */
  readonly anyLink: (random: Random) => string
  readonly room: Room
  readonly isHome: boolean
}

/** Draws the next thing a user does. */
export function drawAction(random: Random, scene: Scene): Action {
  const kind = pick(random.fork('kind'), Object.keys(KINDS) as Kind[], String, (each) => KINDS[each])!
  return DRAWS[kind](random.fork(kind), scene)
}

const DRAWS: Record<Kind, (random: Random, scene: Scene) => Action> = {
  control: useControl,
  key(random, { controls }) {
    const keys = Array.from({ length: whole(random, 1, 3) }, () => oneOf(random, KEYS))
    const on =
      random.uniform() < 0.4
        ? pick(
            random,
            controls,
            ({ role, name, nth }) => `${role} ${name} ${nth}`,
            ({ role }) => (role === 'file' ? 0 : 1),
          )
        : undefined
    return { do: 'keys', on: on ? refOf(on) : null, keys }
  },
  point: (random) => ({ do: 'point', path: Array.from({ length: oneOf(random, [1, 1, 1, 3]) }, () => share(random)) }),
  look: (random) => ({ do: 'look', at: share(random) }),
  mirror: (random) => ({ do: 'mirror', reload: random.uniform() < 0.1 }),
  back: () => ({ do: 'back' }),
  forward: () => ({ do: 'forward' }),
  reload: () => ({ do: 'reload' }),
  visit(random, { links, anyLink }) {
    const kind = random.uniform()
    if (kind < 0.5) return { do: 'visit', hash: anyLink(random) }
    return { do: 'visit', hash: oneOf(random, kind < 0.7 || links.length === 0 ? BAD_LINKS : links) }
  },
  resize(random) {
    const [width, height] = oneOf(random, SIZES)
    return { do: 'resize', width, height }
  },
  scroll: (random) => ({ do: 'scroll', by: whole(random, -600, 600) }),
}

const refOf = ({ role, name, nth }: Control) => ({ role, name, nth })

function useControl(random: Random, { controls, room, isHome }: Scene): Action {
  const roles = [...new Set(controls.map(({ role }) => role))]
  const role = pick(random.fork('role'), roles, String, (each) => (each === 'link' && !isHome ? 60 : (ROLES[each] ?? 1)))
  const control = pick(
    random.fork('which'),
    controls.filter((each) => each.role === role),
    ({ name, nth }) => `${name} ${nth}`,
    (each) => weight(each, room, isHome),
  )
  if (!control) return { do: 'look', at: share(random) }
  const on = refOf(control)
  switch (control.role) {
    case 'list': {
      const options = control.options.filter((option) => option !== TOO_LONG.option)
      return options.length > 0 ? { do: 'choose', on, value: oneOf(random, options) } : { do: 'look', at: share(random) }
    }
    case 'slider': {
      if (random.uniform() < 0.3)
        return { do: 'keys', on, keys: Array.from({ length: whole(random, 1, 4) }, () => oneOf(random, KEYS)) }
      return { do: 'drag', on, path: Array.from({ length: whole(random, 1, 4) }, () => lowShare(random)) }
    }
    case 'textbox':
      return { do: 'type', on, text: text(random), end: oneOf(random, ['Enter', 'Enter', 'Tab', 'Tab', 'Escape', 'ArrowLeft']) }
    case 'surface': {
      const way = random.uniform()
      if (way < 0.3) return { do: 'keys', on, keys: Array.from({ length: whole(random, 1, 4) }, () => oneOf(random, KEYS)) }
      return way < 0.5
        ? { do: 'drag', on, path: [share(random), share(random), share(random)] }
        : { do: 'click', on, at: share(random) }
    }
    case 'file':
      return { do: 'file', on, ...oneOf(random, FILES) }
    default:
      return { do: 'click', on, at: [0.5, 0.5] }
  }
}

function text(random: Random): string {
  const kind = random.uniform()
  return oneOf(random, kind < 0.65 ? NUMBERS : kind < 0.8 ? EDGES : RUBBISH)
}

function weight({ name, role, href }: Control, room: Room, isHome: boolean): number {
  if (TOO_LONG.button.test(name)) return 0.02
  if (role === 'link' && !isHome) return href === `#${room.name}` ? 10 : 0.3
  return RARE.test(name) ? 0.1 : 1
}
