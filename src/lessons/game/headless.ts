import * as v from 'valibot'
import { BadInput, command } from '../../experiment/headless/command'
import { codeOf, readCode } from './challenge'
import { readRows, refusedFor } from './classLines'
import { scoresOf } from './classScores'
import { difficultyOf } from './difficulty'
import { LEVELS } from './levels'

const schema = v.strictObject({
  /** What was pasted, one result a row. */
  rows: v.pipe(v.string(), v.maxLength(1_000_000)),
  /** The challenge to answer about; that with most results when absent. */
  code: v.optional(v.string()),
})

/** The results of a class, played again: what the page for lecturers shows. */
export const game = command('game', 'the result lines of a class, each played again', schema, ({ rows, code: asked }) => {
  const challenge = asked === undefined ? null : readCode(asked)
  if (asked !== undefined && !challenge) throw new BadInput(`code: there is no challenge “${asked}”`)
  const lines = readRows(rows)
  const code = challenge ? codeOf(challenge) : [...lines.byCode.keys()][0]
  if (code === undefined) throw new BadInput('rows: none of them holds a result')
  const work = scoresOf(readCode(code)!, lines.byCode.get(code) ?? [])
  let step = work.next()
  while (!step.done) step = work.next()
  const { played, opponents, counts, median } = step.value
  return {
    code,
    results: played.map(({ row, name, regret, score }) => ({ row, name, regret, score })),
    opponents,
    ...counts,
    ...(median && { median: median.value }),
    refused: refusedFor(lines, code),
  }
})

const levelsSchema = v.strictObject({
  /** Which levels, by the letters and digits of their codes; all when absent. */
  levels: v.optional(v.array(v.picklist(LEVELS.map(({ id }) => id)))),
  challenges: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), 100),
})

/** How hard the levels of the game are, measured by those who play them without a reader. */
export const gameLevels = command(
  'game-levels',
  'how far from the optimum the searches end on each level of the game',
  levelsSchema,
  ({ levels, challenges }) =>
    LEVELS.filter(({ id }) => !levels || levels.includes(id)).map((level) => difficultyOf(level, challenges)),
)
