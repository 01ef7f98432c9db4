import type { Node, Statement, SymbolNode } from './texNode'
import { isCommand, isSign, type Token } from './texTokens'

const RELATIONS = ['=', '≤', '≥', '<', '>', '≈', '∝', '~', '∈', '→']
const FUNCTIONS = ['exp', 'ln', 'log', 'sin', 'cos', 'tan', 'sqrt', 'det', 'arg']
const OVER = ['sum', 'prod', 'max', 'min', 'argmax', 'argmin']
const CLOSE: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '\\{': '\\}' }

/** Reads one statement, given as its tokens; `tex` is the whole formula, for messages. Throws SyntaxError for what is not computed. */
export const parsed = (tokens: readonly Token[], tex: string): Statement => new Parser(tokens, tex).statement()

class Parser {
  private at = 0
  private readonly tokens: readonly Token[]
  private readonly tex: string
  constructor(tokens: readonly Token[], tex: string) {
    this.tokens = tokens
    this.tex = tex
  }

  statement(): Statement {
    const sides = [this.sum()]
    const relations: string[] = []
    while (isSign(this.next, ...RELATIONS)) {
      relations.push(this.take().text)
      sides.push(this.sum())
    }
    if (this.next) this.fail('is not understood here')
    return { sides, relations }
  }

  private get next(): Token | undefined {
    return this.tokens[this.at]
  }

  private take(): Token {
    const token = this.next
    if (!token) throw new SyntaxError(`The formula ends too early: ${this.tex}`)
    this.at++
    return token
  }

  private fail(why: string): never {
    throw new SyntaxError(`“${this.next?.text ?? 'the end'}” ${why}: ${this.tex}`)
  }

  private expect(text: string): void {
    if (this.next?.text !== text) this.fail(`stands where “${text}” should`)
    this.at++
  }

  private sum(): Node {
    const isNegative = isSign(this.next, '-')
    if (isSign(this.next, '-', '+')) this.at++
    let node = this.product()
    if (isNegative) node = { is: 'negative', a: node }
    while (isSign(this.next, '+', '-')) {
      const is = this.take().text === '+' ? 'plus' : 'minus'
      node = { is, a: node, b: this.product() }
    }
    return node
  }

  /** Factors side by side, with or without a dot, and quotients. What stands right of a slash must be one factor: 1/2π has two readings. */
  private product(isArgument = false): Node {
    let node = this.factor()
    let isQuotient = false
    for (;;) {
      if (isSign(this.next, '*')) {
        this.at++
        node = { is: 'times', a: node, b: this.factor() }
        isQuotient = false
      } else if (isSign(this.next, '/')) {
        this.at++
        node = { is: 'divided', a: node, b: this.factor() }
        isQuotient = true
      } else if (this.startsFactor() && !(isArgument && this.startsFunction())) {
        if (isQuotient) this.fail('after a quotient has two readings')
        node = { is: 'times', a: node, b: this.factor() }
      } else return node
    }
  }

  private startsFunction(): boolean {
    return isCommand(this.next, ...FUNCTIONS, ...OVER)
  }

  private startsFactor(): boolean {
    const { next } = this
    if (!next) return false
    if (next.is === 'sign') return ['(', '[', '\\{', '{', '⌊'].includes(next.text) || (next.text === '|' && next.side === 'open')
    return next.is === 'digit' || next.is === 'name' || (next.is === 'command' && !next.text.startsWith('end'))
  }

  private factor(): Node {
    const node = this.atom()
    const power = this.power()
    if (power === 'transpose') return { is: 'transposed', a: node }
    return power ? { is: 'power', a: node, b: power } : node
  }

  private power(): Node | 'transpose' | undefined {
    if (!isSign(this.next, '^')) return undefined
    this.at++
    if (isSign(this.next, '⊤')) {
      this.at++
      return 'transpose'
    }
    return this.argument()
  }

  /** What a macro takes: a group, or a single token. */
  private argument(): Node {
    if (isSign(this.next, '{')) return this.group()
    const token = this.take()
    if (token.is === 'digit') return { is: 'number', value: Number(token.text) }
    if (token.is === 'name') return symbol(token.text)
    this.at--
    return this.fail('cannot stand without braces')
  }

  private group(): Node {
    const open = this.take().text
    const node = this.sum()
    this.expect(CLOSE[open]!)
    return node
  }

  /** What is in brackets: one value, or several, parted by commas or a bar. */
  private list(): Node[] {
    const close = CLOSE[this.take().text]!
    const list = [this.sum()]
    while (isSign(this.next, ',', ';', '|')) {
      this.at++
      list.push(this.sum())
    }
    this.expect(close)
    return list
  }

  private atom(): Node {
    const { next } = this
    if (next?.is === 'digit') return this.number()
    if (next?.is === 'name') return this.named()
    if (isSign(next, '(', '[', '\\{')) {
      const list = this.list()
      return list.length === 1 ? list[0]! : { is: 'rows', rows: list.map((each) => [each]) }
    }
    if (isSign(next, '{')) return this.group()
    if (isSign(next, '|')) {
      this.at++
      const a = this.sum()
      this.expect('|')
      return { is: 'absolute', a }
    }
    if (isSign(next, '⌊')) {
      this.at++
      const a = this.sum()
      this.expect('⌋')
      return { is: 'named', name: 'floor', args: [a] }
    }
    if (next?.is === 'command') return this.command()
    return this.fail('is not understood here')
  }

  private number(): Node {
    let text = ''
    while (this.next?.is === 'digit') text += this.take().text
    return { is: 'number', value: Number(text) }
  }

  /** A symbol with its index and marks; before brackets, what it is applied to. */
  private named(): Node {
    let name = this.take().text
    let index: readonly Node[] = []
    let label = ''
    for (;;) {
      if (isSign(this.next, "'")) {
        this.at++
        name += "'"
      } else if (isSign(this.next, '_')) {
        this.at++
        ;({ index, label } = this.subscript())
      } else if (isSign(this.next, '^') && isSign(this.tokens[this.at + 1], '+', '*', '⋆')) {
        this.at++
        name += this.take().text === '+' ? '⁺' : '*'
      } else break
    }
    const to: SymbolNode = { is: 'symbol', name, label, index }
    const before = this.at
    const power = this.power()
    if (power === 'transpose') return { is: 'transposed', a: to }
    if (!isSign(this.next, '(', '[')) {
      this.at = before
      return to
    }
    const args = this.list()
    const after = this.power()
    const node: Node = {
      is: 'apply',
      to,
      args,
      ...(power && { power }),
      ...(after && after !== 'transpose' && { after }),
    }
    return after === 'transpose' ? { is: 'transposed', a: node } : node
  }

  private subscript(): { index: readonly Node[]; label: string } {
    if (!isSign(this.next, '{')) {
      const from = this.at
      const node = this.argument()
      return { index: [node], label: this.tokens[from]!.text }
    }
    const from = ++this.at
    const index: Node[] = []
    while (!isSign(this.next, '}')) {
      if (isSign(this.next, ',')) this.at++
      index.push(this.subscriptPart())
    }
    const label = this.tokens
      .slice(from, this.at)
      .map(({ text }) => text)
      .join('')
    this.at++
    return { index, label }
  }

  /** i and j of K_{ij}; i + 1 as a whole. */
  private subscriptPart(): Node {
    const isOne = ({ is }: Token) => is === 'digit' || is === 'name'
    let node: Node = isOne(this.next!) && this.next!.is === 'name' ? symbol(this.take().text) : this.factor()
    while (isSign(this.next, '+', '-')) {
      const is = this.take().text === '+' ? 'plus' : 'minus'
      node = { is, a: node, b: this.factor() }
    }
    return node
  }

  private command(): Node {
    const { text } = this.take()
    if (text === 'frac' || text === 'tfrac' || text === 'dfrac') return { is: 'divided', a: this.argument(), b: this.argument() }
    if (text === 'binom') return { is: 'named', name: 'binom', args: [this.argument(), this.argument()] }
    if (text === 'sqrt') return { is: 'named', name: 'sqrt', args: [this.argument()] }
    if (text === 'begin pmatrix') return this.matrix()
    if (text === 'arg') return this.over(`arg${this.take().text}`)
    if (OVER.includes(text) && isSign(this.next, '_')) return this.over(text)
    if (OVER.includes(text)) return { is: 'named', name: text, args: this.list() }
    if (FUNCTIONS.includes(text)) return this.functionOf(text)
    this.at--
    return this.fail('is not among the commands that are computed')
  }

  private functionOf(name: string): Node {
    const hasBase = isSign(this.next, '_')
    if (hasBase) this.at++
    const base = hasBase ? this.argument() : undefined
    const power = this.power()
    if (power === 'transpose') return this.fail('cannot be transposed')
    const arg = isSign(this.next, '(', '[') ? this.list()[0]! : this.product(true)
    return { is: 'named', name, args: base ? [arg, base] : [arg], ...(power && { power }) }
  }

  private matrix(): Node {
    const rows: Node[][] = [[this.sum()]]
    while (isSign(this.next, '&', 'row')) {
      if (this.take().text === 'row') rows.push([])
      rows.at(-1)!.push(this.sum())
    }
    this.expect('end pmatrix')
    return { is: 'rows', rows }
  }

  /** Σ_{i=1}^{n}, max_i: over a range, or over all that the scope has for the name. */
  private over(how: string): Node {
    this.expect('_')
    const braces = isSign(this.next, '{')
    if (braces) this.at++
    let name = this.take().text
    if (isSign(this.next, '^')) {
      this.at += 2
      name += '*'
    }
    let from: Node | undefined
    if (braces && isSign(this.next, '=')) {
      this.at++
      from = this.sum()
    }
    if (braces) this.expect('}')
    const to = from && this.power()
    if (to === 'transpose') return this.fail('is no bound')
    return { is: 'over', how, name, ...(from && { from }), ...(to && { to }), body: this.product() }
  }
}

const symbol = (name: string): SymbolNode => ({ is: 'symbol', name, label: '', index: [] })
