import * as v from 'valibot'
import { CallRefused } from '../channel'
import { PARTS } from '../rooms/driven'
import { method } from './method'

const FOCUSABLE = '[tabindex="0"], a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled)'

/** What looks at places on a plot comes before its buttons. */
const ON_PLOT = '[tabindex="0"]'

const TARGETS = [...PARTS, 'page'] as const

/** Gives the keyboard to a part of the page. */
export const focus = method({
  name: 'focus',
  args: v.optional(v.strictObject({ part: v.optional(v.picklist(TARGETS), 'page') }), { part: 'page' }),
  takes: `{ part }, one of ${new Intl.ListFormat('en', { type: 'disjunction' }).format(TARGETS)}, or none for the page`,
  run({ element, driven }, { part }) {
    const place = part === 'page' ? element : element.querySelector(driven.parts[part])
    const first = (what: string) =>
      place && Array.from(place.querySelectorAll<HTMLElement>(what)).find((each) => each.checkVisibility())
    const target = (part === 'plot' && first(ON_PLOT)) || first(FOCUSABLE)
    if (!target) throw new CallRefused(`There is nothing to focus in the part “${part}” of what is shown.`)
    target.focus()
    return {}
  },
})
