// npm run case -- [--data FILE] [--protocol fair|article] [--network article|small] [--inputs two|seven] [--budget N] [--seed S] [--json]
// npm run case -- --data FILE --agreement: how far the trainer agrees with the measured reference surfaces.
// npm run case -- --network small --surface: the network's error over learning rate and L2 penalty, five seeds, as the app's black box has it.
// npm run case -- --inputs seven --replay N [--seed S]: N seeds of the study of seven inputs from seed S on, as the app replays them.
// npm run case -- --inputs seven --pool N [--seed S]: one training at each of N places of a Sobol' set, as a race of the app chooses among them.
// Grid, random and Bayesian search really train the network; the table goes to stdout, progress to stderr.
import { closeSync, openSync, readSync } from 'node:fs'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import { bundle } from './bundle.mjs'

/** More than the trips of the largest network take, and far less than a whole file may have. */
const MOST_BYTES = 4 * 2 ** 20

/** Why a file cannot be read, by the code of the error. */
const UNREADABLE = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
}

/** Seeds of a recorded surface. */
const SURFACE_SEEDS = 5

const OPTIONS = {
  data: { type: 'string' },
  protocol: { type: 'string' },
  network: { type: 'string' },
  budget: { type: 'string' },
  seed: { type: 'string' },
  inputs: { type: 'string' },
  replay: { type: 'string' },
  pool: { type: 'string' },
  json: { type: 'boolean' },
  agreement: { type: 'boolean' },
  surface: { type: 'boolean' },
}

/** The first rows of a CSV file; the last one may be cut off and is left out. */
function rowsOf(path) {
  const buffer = Buffer.alloc(MOST_BYTES)
  const file = openSync(path, 'r')
  const size = readSync(file, buffer, 0, MOST_BYTES, 0)
  closeSync(file)
  if (buffer.toString('latin1', 0, 2) === 'PK')
    throw Object.assign(new Error('This is a spreadsheet or an archive, not a CSV file.'), { name: 'CaseProblem' })
  const { data } = Papa.parse(buffer.toString('utf8', 0, size), { skipEmptyLines: true })
  return size === MOST_BYTES ? data.slice(0, -1) : data
}

async function main() {
  const { agreement, measurePool, measureSurface, networkAsked, recordSeven, studyOf, tripsFrom, runCase, asText } = await import(
    await bundle('src/casestudy/command.ts')
  )
  try {
    const { data, json, agreement: asked, surface, replay, pool, ...options } = parseArgs({ options: OPTIONS }).values
    const trips = tripsFrom(data === undefined ? null : rowsOf(data), networkAsked(options))
    const study = studyOf({ ...options }, trips.length)
    const progress = (count, total) => console.error(`${count} of ${total} trainings`)
    if (asked || surface) {
      const found = await (asked ? agreement(trips, progress) : measureSurface(trips, study.network, SURFACE_SEEDS, progress))
      console.log(JSON.stringify(found))
      return 0
    }
    if (pool !== undefined) {
      console.log(JSON.stringify(await measurePool(study, trips, Number(pool) || 0, progress)))
      return 0
    }
    const outside = { clock: () => process.cpuUsage().user / 1e6, say: (line) => console.error(line) }
    if (replay !== undefined) {
      const seeds = Array.from({ length: Number(replay) || 0 }, (_, i) => study.seed + i)
      // Line by line: what was measured until then is there when the command is stopped.
      await recordSeven(seeds, trips, outside, (record) => {
        console.log(`${record.seed === seeds[0] ? '[' : ','}\n${JSON.stringify(record)}`)
      })
      console.log(']')
      return 0
    }
    const table = await runCase(study, trips, outside)
    console.log(json ? JSON.stringify(table) : asText(table))
    return 0
  } catch (error) {
    const unreadable = UNREADABLE[error.code]
    if (unreadable) console.error(`--data: ${unreadable}: ${error.path ?? 'the file given'}`)
    else if (error.name === 'CaseProblem' || /^ERR_PARSE_ARGS/.test(error.code ?? '')) console.error(error.message)
    else throw error
    return 2
  }
}

process.exitCode = await main()
