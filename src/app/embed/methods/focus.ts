import * as v from 'valibot'
import { CallRefused } from '../channel'
import { method } from './method'

const PARTS = ['plot', 'controls', 'settings', 'page'] as const

const FOCUSABLE = '[tabindex="0"], a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled)'

/** Gives the keyboard to a part of the page. */
export const focus = method({
  name: 'focus',
  args: v.optional(v.strictObject({ part: v.optional(v.picklist(PARTS), 'page') }), { part: 'page' }),
  takes: `{ part }, one of ${new Intl.ListFormat('en', { type: 'disjunction' }).format(PARTS)}, or none for the page`,
  run({ element }, { part }) {
    const place = part === 'page' ? element : element.querySelector(`[data-embed=${part}]`)
    const target = place && Array.from(place.querySelectorAll<HTMLElement>(FOCUSABLE)).find((each) => each.checkVisibility())
    if (!target) throw new CallRefused(`There is nothing to focus in the part “${part}” of what is shown.`)
    target.focus()
    return {}
  },
})
