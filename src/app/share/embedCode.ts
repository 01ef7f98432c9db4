import { type PageOptions, PLAIN } from '../options/pageOptions'
import { writeOptions } from '../options/readOptions'

/** What code for another page is made of. */
export interface Embedded {
  /** The folder of the app, with the stroke at its end. */
  readonly base: string
  /** What stands after the #. */
  readonly form: string
  readonly options: PageOptions
}

/** The size a frame begins with, by its layout: what fits it well. */
const SIZES = { plot: [400, 300], strip: [640, 400], controls: [900, 600] } as const

const TITLE = 'Where Next? Bayesian optimization, step by step'

/** As the value of an attribute of HTML. */
const attribute = (text: string): string => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`

/** The code of a frame. */
export function frameCode({ base, form, options }: Embedded): string {
  const [width, height] = SIZES[options.embed ?? 'strip']
  const src = `${base}${writeOptions({ ...options, embed: options.embed ?? 'strip' })}#${form}`
  return `<iframe src=${attribute(src)} title=${attribute(TITLE)} width="${width}" height="${height}" loading="lazy" allow="fullscreen"></iframe>`
}

/** The code of the custom element, which its page can talk to. */
export function elementCode({ base, form, options }: Embedded): string {
  const { embed, theme, hide, locksTruth, lang, numbers } = { ...PLAIN, ...options }
  const attributes = [
    `document=${attribute(form)}`,
    embed && embed !== 'strip' && `layout="${embed}"`,
    theme && `theme="${theme}"`,
    hide.size > 0 && `hide="${[...hide].join(',')}"`,
    locksTruth && 'lock="truth"',
    lang && `lang="${lang}"`,
    numbers && `numbers="${numbers}"`,
  ].filter((part) => typeof part === 'string')
  return `<script src=${attribute(`${base}where-next.js`)} async></script>\n<where-next ${attributes.join(' ')}></where-next>`
}
