import { share } from '../../language/en/share'
import { grouped } from '../../language/numbers'
import { formatShort } from '../../views/format'
import { isReadFromLastRow, LAST_ROW, PICTURE_HEIGHT, readableFrom, type ScanCode } from './scanCode'

/** Whole metres, and never none. */
const metres = (code: ScanCode): number => Math.max(1, Math.floor(readableFrom(code)))

/** How far a code is read from; what is too long for a code, or for the last row, is told with its number. */
export function codeWords(code: ScanCode | null, link: string): string {
  if (!code) return share.noCode(grouped(link.length))
  const { size, version } = code
  const picture = formatShort(PICTURE_HEIGHT)
  return isReadFromLastRow(code)
    ? share.codeReaches(size, version, picture, metres(code))
    : share.codeFallsShort(size, version, picture, metres(code), LAST_ROW)
}

/** What is offered in place of a code that is too long. */
export const shortestWords = (code: ScanCode): string => share.shortest(code.size, code.version, metres(code))
