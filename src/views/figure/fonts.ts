/** The fonts of the page that a figure uses, as rules with the fonts in them: it then looks the same where they are not installed. */
export async function fontRules(svg: SVGElement): Promise<string> {
  const wanted = needsOf(svg)
  const rules = Array.from(document.styleSheets)
    .flatMap(facesOf)
    .filter((rule) => isNeeded(rule, wanted))
  return (await Promise.all(rules.map(carried))).join('\n')
}

interface Needs {
  readonly families: ReadonlySet<string>
  readonly weights: readonly number[]
  readonly styles: ReadonlySet<string>
  readonly letters: readonly number[]
}

const unquoted = (name: string) => name.trim().replace(/^["']|["']$/g, '')

function needsOf(svg: SVGElement): Needs {
  const values = (name: string) => new Set(Array.from(svg.querySelectorAll(`[${name}]`), (each) => each.getAttribute(name)!))
  return {
    families: new Set(Array.from(values('font-family'), (list) => unquoted(list.split(',')[0]!))),
    weights: [400, ...Array.from(values('font-weight'), Number).filter(Number.isFinite)],
    styles: new Set(['normal', ...values('font-style')]),
    letters: Array.from(new Set(svg.textContent ?? ''), (letter) => letter.codePointAt(0)!),
  }
}

/** The fonts that a style sheet brings; none of one that may not be read. */
function facesOf(sheet: CSSStyleSheet | CSSGroupingRule): CSSFontFaceRule[] {
  try {
    return Array.from(sheet.cssRules).flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [rule] : rule instanceof CSSGroupingRule ? facesOf(rule) : [],
    )
  } catch {
    return []
  }
}

function isNeeded({ style }: CSSFontFaceRule, { families, weights, styles, letters }: Needs): boolean {
  if (!families.has(unquoted(style.getPropertyValue('font-family')))) return false
  if (!styles.has(style.getPropertyValue('font-style') || 'normal')) return false
  const [from = 400, to = from] = (style.getPropertyValue('font-weight') || '400')
    .replace('normal', '400')
    .replace('bold', '700')
    .split(' ')
    .map(Number)
  // Between the weights that there are, a browser takes the nearer one.
  if (from === to ? !weights.some((weight) => weight >= 600 === from >= 600) : !weights.some((w) => w >= from && w <= to))
    return false
  const range = style.getPropertyValue('unicode-range')
  return range === '' || letters.some((letter) => isIn(range, letter))
}

/** Whether a letter is in a range as style sheets write them: `U+0-FF, U+131, U+4??`. */
export const isIn = (range: string, letter: number): boolean =>
  range.split(',').some((part) => {
    const [first, last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return letter >= Number.parseInt(first!.replaceAll('?', '0'), 16) && letter <= Number.parseInt(last!.replaceAll('?', 'F'), 16)
  })

/** A rule with its font in it. Without a network, or from a folder, there is none to be had: the next font of the list is taken. */
async function carried(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
  if (!address) return ''
  try {
    const data = address.startsWith('data:')
      ? address
      : await asData(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI))
    const said = ['font-family', 'font-style', 'font-weight', 'unicode-range']
      .map((name) => [name, rule.style.getPropertyValue(name)] as const)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value};`)
    return `@font-face { ${said.join(' ')} src: url(${data}) format("woff2"); }`
  } catch {
    return ''
  }
}

async function asData(address: URL): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
}
