import { isReadFromLastRow, LAST_ROW, PICTURE_HEIGHT, readableFrom, type ScanCode } from './scanCode'

/** Whole metres, and never none. */
const metres = (distance: number): string => `${Math.max(1, Math.floor(distance))} m`

const sizeWords = ({ size, version }: ScanCode): string => `${size} × ${size} modules (version ${version})`

/** Of a link that no page of ours would open. */
export const TOO_LONG =
  'This link is too long to be opened: what it carries, such as a table of one’s own, has too many numbers. Share it as a file.'

/** How far a code is read from; what is too long for a code, or for the last row, is told with its number. */
export function codeWords(code: ScanCode | null, link: string): string {
  if (!code)
    return `This link has ${link.length} characters, which is more than any code holds. Send it in another way, or show the code of a shorter form.`
  const distance = metres(readableFrom(code))
  return isReadFromLastRow(code)
    ? `The code has ${sizeWords(code)}: on a picture ${PICTURE_HEIGHT} m high, a phone reads it from about ${distance}.`
    : `The link is long for a code: with ${sizeWords(code)}, a phone reads it from about ${distance} on a picture ${PICTURE_HEIGHT} m high, not from the last row at ${LAST_ROW} m.`
}

/** What is offered in place of a code that is too long. */
export const shortestWords = (code: ScanCode): string =>
  `The setup without view and history: ${sizeWords(code)}, read from about ${metres(readableFrom(code))}.`

/** What came of copying. */
export const COPIED = 'Copied.'
export const COPY_REFUSED = 'The browser does not let the page copy. The text is selected: copy it with your keyboard.'

export const FULL_SCREEN_REFUSED = 'The browser gave no full screen: the code fills the window.'

export const ONLY_HERE = 'This copy of the page lies on this computer: its links open here and nowhere else.'

/** By form what the link opens. */
export const FORM_WORDS = {
  exact: 'Exactly this moment',
  beginning: 'From the beginning',
  shortest: 'The setup alone',
} as const
