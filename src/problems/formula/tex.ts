import type { BinarySign, Expression } from './parse'

/** Functions that TeX has a word for; others are set upright. */
const WORDS = new Set(['sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh', 'exp', 'ln', 'min', 'max'])
const RENAMED: Readonly<Record<string, string>> = {
  asin: '\\arcsin',
  acos: '\\arccos',
  atan: '\\arctan',
  log: '\\ln',
  log10: '\\log_{10}',
  log2: '\\log_2',
}
const SIGNS: Readonly<Partial<Record<BinarySign, string>>> = {
  '<=': '\\le',
  '>=': '\\ge',
  '==': '=',
  '!=': '\\ne',
  '&&': '\\land',
  '||': '\\lor',
}
/** How closely signs bind: an operand that binds more loosely stands in brackets. */
const BINDING: Readonly<Record<BinarySign, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '^': 8,
}
const MINUS = 7

/** A formula as TeX, its inputs by their names: fractions as such, brackets only where they are needed. */
export function texOf(expression: Expression, names: readonly string[]): string {
  const set = (each: Expression, least = 0): string => {
    const { tex, binding } = written(each)
    return binding < least ? `\\left(${tex}\\right)` : tex
  }
  const written = (each: Expression): { readonly tex: string; readonly binding: number } => {
    const whole = (tex: string) => ({ tex, binding: 9 })
    switch (each.is) {
      case 'number':
        return whole(numberTex(each.value))
      case 'input':
        return whole(nameTex(names[each.index]!))
      case 'minus':
        return { tex: `-${set(each.of, MINUS)}`, binding: MINUS }
      case 'noise':
        return whole(`${set(each.sd, 6)}\\,\\varepsilon`)
      case 'if':
        return whole(
          `\\begin{cases}${set(each.holds)} & \\text{if } ${set(each.condition)}\\\\ ${set(each.otherwise)} & \\text{otherwise}\\end{cases}`,
        )
      case 'call':
        return whole(
          callTex(
            each.id,
            each.args.map((arg) => set(arg)),
          ),
        )
      case 'binary': {
        const binding = BINDING[each.sign]
        if (each.sign === '/') return { tex: `\\frac{${set(each.left)}}{${set(each.right)}}`, binding: 9 }
        if (each.sign === '^') return { tex: `{${set(each.left, 9)}}^{${set(each.right)}}`, binding }
        const sign = each.sign === '*' ? '\\cdot ' : `${SIGNS[each.sign] ?? each.sign} `
        return { tex: `${set(each.left, binding)} ${sign}${set(each.right, binding + 1)}`, binding }
      }
    }
  }
  return set(expression)
}

const numberTex = (value: number): string => {
  if (value === Math.PI) return '\\pi'
  if (value === Math.E) return 'e'
  const [mantissa, power] = String(value).split('e')
  return power ? `${mantissa} \\cdot 10^{${Number(power)}}` : mantissa!
}

/** x1 is x with an index; a longer name is set upright. */
function nameTex(name: string): string {
  const indexed = /^(\p{L})_?(\d+)$/u.exec(name)
  if (indexed) return `${indexed[1]}_{${indexed[2]}}`
  return [...name].length === 1 ? name : `\\mathrm{${name.replaceAll('_', '\\_')}}`
}

function callTex(id: string, args: readonly string[]): string {
  if (id === 'sqrt') return `\\sqrt{${args[0]}}`
  if (id === 'cbrt') return `\\sqrt[3]{${args[0]}}`
  if (id === 'abs') return `\\left|${args[0]}\\right|`
  if (id === 'floor') return `\\lfloor ${args[0]}\\rfloor`
  if (id === 'ceil') return `\\lceil ${args[0]}\\rceil`
  if (id === 'pow') return `{\\left(${args[0]}\\right)}^{${args[1]}}`
  const word = RENAMED[id] ?? (WORDS.has(id) ? `\\${id}` : `\\operatorname{${id}}`)
  return `${word}\\left(${args.join(',\\, ')}\\right)`
}
