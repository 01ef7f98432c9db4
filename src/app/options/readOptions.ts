import * as v from 'valibot'
import { options as words } from '../../language/en/options'
import { LANGUAGE_IDS, LANGUAGES } from '../../language/languages'
import { HIDEABLE } from '../../views/workbench/hidden'
import { LAYOUTS, type PageOptions, PLAIN } from './pageOptions'

/** The options of an address, and a sentence for each parameter that could not be used. */
export interface AskedOptions {
  readonly options: PageOptions
  readonly complaints: readonly string[]
}

const list = <Item extends string>(items: readonly Item[]) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(',').filter((item) => item !== '')),
    v.array(v.picklist(items)),
    v.transform((chosen): ReadonlySet<Item> => new Set(chosen)),
  )

/** An origin in full: nothing of an address but scheme, host and port. */
const origin = v.pipe(
  v.string(),
  v.maxLength(300),
  v.transform((text) => text.replace(/\/$/, '')),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text),
)

/** A language that the browser can write numbers in. */
const language = v.pipe(
  v.string(),
  v.maxLength(35),
  v.check((tag) => {
    try {
      return Intl.NumberFormat.supportedLocalesOf(tag).length > 0
    } catch {
      // It is no tag at all.
      return false
    }
  }),
)

interface Parameter {
  readonly name: string
  /** What it may say, as the end of a sentence. */
  readonly allows: () => string
  readonly read: (text: string) => Partial<PageOptions> | null
}

const parameter = <Value>(
  name: string,
  allows: () => string,
  schema: v.GenericSchema<unknown, Value>,
  as: (value: Value) => Partial<PageOptions>,
): Parameter => ({
  name,
  allows,
  read(text) {
    const parsed = v.safeParse(schema, text)
    return parsed.success ? as(parsed.output) : null
  },
})

const either = (items: readonly string[]) => () => words.either(items)

/** The parameters that an address may carry. One that is not in the list is ignored, as links carry those of other services too. */
export const PARAMETERS: readonly Parameter[] = [
  parameter('embed', either(LAYOUTS), v.picklist(['', ...LAYOUTS]), (layout) => ({ embed: layout || 'strip' })),
  parameter('theme', either(['light', 'dark']), v.picklist(['light', 'dark']), (theme) => ({ theme })),
  parameter(
    'hide',
    () => words.withCommas(words.either(HIDEABLE)),
    list(HIDEABLE),
    (hide) => ({ hide }),
  ),
  parameter(
    'lock',
    () => 'truth',
    list(['truth']),
    (locked) => ({ locksTruth: locked.has('truth') }),
  ),
  parameter('start', either(['present', 'beginning']), v.picklist(['present', 'beginning']), (start) => ({ start })),
  parameter(
    'lesson',
    () => words.lesson,
    v.pipe(v.string(), v.regex(/^[\w-]{1,60}(\/[\w-]{1,60})?$/)),
    (lesson) => ({ lesson }),
  ),
  parameter('lang', either(['en', ...LANGUAGES.map(({ id }) => id)]), v.picklist(LANGUAGE_IDS), (lang) => ({ lang })),
  parameter(
    'numbers',
    () => words.numbers,
    language,
    (numbers) => ({ numbers }),
  ),
  parameter(
    'parent',
    () => words.parent,
    origin,
    (parent) => ({ parent }),
  ),
]

/** Reads the parameters of an address, `location.search`. What cannot be used is told and left out, and the others hold. */
export function readOptions(search: string): AskedOptions {
  const given = new URLSearchParams(search)
  let options = PLAIN
  const complaints: string[] = []
  for (const { name, allows, read } of PARAMETERS) {
    const text = given.get(name)
    if (text === null) continue
    const asked = read(text)
    if (asked) options = { ...options, ...asked }
    else complaints.push(words.ignored(name, shortened(text), allows()))
  }
  // Whoever frames the page with a misspelt layout wants it framed.
  if (given.has('embed') && !options.embed) options = { ...options, embed: 'strip' }
  return { options, complaints }
}

const LONGEST = 40
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** The parameters that ask for just these options, `?…`, or nothing for a plain page. */
export function writeOptions({ embed, theme, hide, locksTruth, start, lesson, lang, numbers, parent }: PageOptions): string {
  const parts = [
    embed && (embed === 'strip' ? 'embed' : `embed=${embed}`),
    theme && `theme=${theme}`,
    hide.size > 0 && `hide=${[...hide].join(',')}`,
    locksTruth && 'lock=truth',
    start && `start=${start}`,
    lesson && `lesson=${lesson}`,
    lang && `lang=${lang}`,
    numbers && `numbers=${numbers}`,
    parent && `parent=${parent}`,
  ].filter((part) => typeof part === 'string')
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
