import type { Statement } from './texNode'
import { parsed } from './texParser'
import { isCommand, isSign, type Token, tokensOf } from './texTokens'

/** The statements of a formula, such as `y = z^2` and `z = I/\sigma` of one with “where”. Words part statements too. */
export function statementsOf(tex: string): Statement[] {
  const parts: Token[][] = [[]]
  let depth = 0
  const tokens = tokensOf(tex).filter((token) => !(token.is === 'command' && /^(begin|end) (aligned|gathered)$/.test(token.text)))
  tokens.forEach((token, i) => {
    if (isSign(token, '(', '[', '{', '\\{') || isCommand(token, 'begin pmatrix')) depth++
    if (isSign(token, ')', ']', '}', '\\}') || isCommand(token, 'end pmatrix')) depth--
    const following = tokens.slice(i + 1).find((next) => !isSign(next, '&'))
    const goesOn = isSign(token, 'row') && isSign(following, '+', '-', '*')
    if (depth === 0 && isSign(token, '&')) return
    if (depth === 0 && goesOn) return
    if (depth === 0 && (isSign(token, 'gap', 'row', ',', ';') || token.is === 'words')) parts.push([])
    else if (!isSign(token, 'gap')) parts.at(-1)!.push(token)
  })
  return parts.filter((part) => part.length > 0).map((part) => parsed(part, tex))
}
