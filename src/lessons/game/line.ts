import { seeded } from '../../numerics/random'
import { ALONG, type Challenge, type Choice, codeOf, readCode, turnsOf } from './challenge'

/** A result as one line, "WN1 m1-48213 517/231/889/… k3f9 Ada": the choices themselves, so that nobody has to believe what came of them. */
export interface ResultLine {
  readonly challenge: Challenge
  readonly choices: readonly Choice[]
  /** What the reader wanted to be called; empty for nothing. */
  readonly name: string
}

const MARK = 'WN'
const VERSION = 1
const MOST_NAME = 40

/** A name as it is written: one line, without what a sheet would take for the end of a cell. */
export const writtenName = (name: string): string =>
  name
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MOST_NAME)

/** Four letters or digits that nearly every slip changes: one in 1.7 million goes unnoticed. It keeps nobody from making up a line. */
const checkOf = (code: string, choices: string): string =>
  Math.floor(seeded(`result line ${code} ${choices}`).uniform() * 36 ** 4)
    .toString(36)
    .padStart(4, '0')

export function writeLine({ challenge, choices, name }: ResultLine): string {
  const code = codeOf(challenge)
  const written = choices.map((choice) => choice.join('.')).join('/')
  return [`${MARK}${VERSION}`, code, written, checkOf(code, written), writtenName(name)].join(' ').trim()
}

/** What is wrong with a line. */
export type Complaint = 'no result' | 'newer' | 'unknown challenge' | 'incomplete' | 'damaged'

/** Reads a row that holds a line, alone or among the cells of a sheet. */
export function readLine(row: string): ResultLine | Complaint {
  const cell = row.split('\t').find((each) => new RegExp(`(^|[\\s"',;])${MARK}\\d+\\s`, 'i').test(each))
  const [, version, code, written, check, name = ''] =
    /WN(\d+)\s+(\S+)(?:\s+(\S+))?(?:\s+(\S+))?(?:\s+(.*))?$/i.exec(cell?.trim().replace(/"$/, '') ?? '') ?? []
  if (version === undefined) return 'no result'
  if (Number(version) > VERSION) return 'newer'
  const challenge = readCode(code!)
  if (!challenge) return 'unknown challenge'
  if (!written || !check) return 'incomplete'
  if (checkOf(codeOf(challenge), written) !== check.toLowerCase()) return 'damaged'
  const choices = written.split('/').map((each) => each.split('.').map(Number))
  if (choices.length !== turnsOf(challenge)) return 'incomplete'
  const isSound = (choice: readonly number[]) =>
    choice.length === challenge.level.inputs &&
    choice.every((share) => Number.isInteger(share) && share >= ALONG[0] && share <= ALONG[1])
  return choices.every(isSound) ? { challenge, choices, name: writtenName(name) } : 'damaged'
}
