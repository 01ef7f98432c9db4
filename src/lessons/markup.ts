/**
 * A piece of a lesson's text. Text is kept as a string in a small markup, so that whole sentences can be searched, counted and translated:
 *
 *     $\sigma(x)$                          TeX
 *     *certain*                            emphasis
 *     [words](term:lengthscale)            words that the glossary explains
 *     [a long length-scale](set:long)      words that set the figure
 *     [$\sigma(x)$](mark:band)             words or symbols that light up a mark of the figure
 */
export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'tex'; readonly tex: string }
  | { readonly is: 'strong'; readonly pieces: readonly Piece[] }
  | { readonly is: 'link'; readonly kind: LinkKind; readonly to: string; readonly pieces: readonly Piece[] }

export const LINK_KINDS = ['term', 'set', 'mark'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export type Paragraph = readonly Piece[]

const TOKEN = /\$([^$]+)\$|\*([^*]+)\*|\[((?:\$[^$]+\$|[^\]$])+)\]\((\w+):([\w.-]+)\)/g

/** The paragraphs of a text; a blank line parts them. Throws SyntaxError for what is opened and not closed, or names no kind of link. */
export const paragraphsOf = (text: string): Paragraph[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => piecesOf(part.replace(/\s*\n\s*/g, ' ')))

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  const plain = (part: string) => {
    if (/[$*[\]]/.test(part)) throw new SyntaxError(`Something is opened and not closed in “${part}”.`)
    if (part) pieces.push({ is: 'text', text: part })
  }
  for (const match of text.matchAll(TOKEN)) {
    plain(text.slice(end, match.index))
    end = match.index + match[0].length
    pieces.push(pieceOf(match))
  }
  plain(text.slice(end))
  return pieces
}

function pieceOf([whole, tex, strong, words, kind, to]: RegExpExecArray): Piece {
  if (tex !== undefined) return { is: 'tex', tex }
  if (strong !== undefined) return { is: 'strong', pieces: piecesOf(strong) }
  const known = LINK_KINDS.find((each) => each === kind)
  if (!known) throw new SyntaxError(`“${kind}” in “${whole}” is no kind of link.`)
  return { is: 'link', kind: known, to: to!, pieces: piecesOf(words!) }
}

/** Every piece of a text, those within others too. */
export function everyPiece(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => ['pieces' in piece ? everyPiece(piece.pieces) : [], piece].flat())
}

/** The text as it is read, with its formulas as TeX. */
export const plainText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.is === 'text' ? piece.text : piece.is === 'tex' ? piece.tex : plainText(piece.pieces))).join('')
