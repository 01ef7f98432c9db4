import * as v from 'valibot'
import { CallRefused } from '../channel'
import { method } from './method'

const FOCUSABLE = '[tabindex="0"], a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled)'

/** What takes the keyboard in each part: on the plot what looks at places, elsewhere whatever comes first. */
const TAKES = { plot: '[tabindex="0"]', controls: FOCUSABLE, settings: FOCUSABLE, page: FOCUSABLE }

const PARTS = Object.keys(TAKES) as (keyof typeof TAKES)[]

/** Gives the keyboard to a part of the page. */
export const focus = method({
  name: 'focus',
  args: v.optional(v.strictObject({ part: v.optional(v.picklist(PARTS), 'page') }), { part: 'page' }),
  takes: `{ part }, one of ${new Intl.ListFormat('en', { type: 'disjunction' }).format(PARTS)}, or none for the page`,
  run({ element }, { part }) {
    const place = part === 'page' ? element : element.querySelector(`[data-embed=${part}]`)
    const target = place && Array.from(place.querySelectorAll<HTMLElement>(TAKES[part])).find((each) => each.checkVisibility())
    if (!target) throw new CallRefused(`There is nothing to focus in the part “${part}” of what is shown.`)
    target.focus()
    return {}
  },
})
