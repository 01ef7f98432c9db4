import * as v from 'valibot'
import { FileProblem, TripReader } from '../trips/readTrips'
import { syntheticTrips } from '../trips/synthetic'
import type { Trip } from '../trips/trip'
import type { Job } from './job'
import { runStudy } from './runStudy'
import { recordOf, SEVEN_BUDGET, SEVEN_TRIPS, type SevenRecord, sevenStudy } from './sevenRecord'
import { NETWORKS, type NetworkId, type Study } from './study'
import { type CaseTable, type Line, tableOf } from './table'

/** What cannot be carried out as asked, in a sentence. */
export class CaseProblem extends Error {
  override name = 'CaseProblem'
}

const whole = (low: number, high: number) =>
  v.pipe(
    v.string(),
    v.transform(Number),
    v.check(
      (value) => Number.isInteger(value) && value >= low && value <= high,
      `a whole number from ${low} to ${high} is wanted.`,
    ),
  )

const oneOf = <const Option extends string>(options: readonly Option[]) =>
  v.picklist(options, `choose among ${options.join(', ')}.`)

const optionsSchema = v.strictObject({
  protocol: v.optional(oneOf(['fair', 'article'] as const), 'fair'),
  network: v.optional(oneOf(Object.keys(NETWORKS) as NetworkId[])),
  inputs: v.optional(oneOf(['two', 'seven'] as const), 'two'),
  budget: v.optional(whole(1, 200)),
  seed: v.optional(whole(0, 999_999), '0'),
})

/** The network where none is asked for: seven inputs are searched on the small one. */
export const networkAsked = ({ network, inputs }: Readonly<Record<string, string | undefined>>): string =>
  network ?? (inputs === 'seven' ? 'small' : 'article')

/** The study that options of the command line ask for. Throws CaseProblem naming the option. */
export function studyOf(options: Readonly<Record<string, string | undefined>>, trips: number): Study {
  const parsed = v.safeParse(optionsSchema, options)
  if (parsed.success) {
    const { inputs, protocol, seed, budget = inputs === 'seven' ? SEVEN_BUDGET : 25 } = parsed.output
    const network = networkAsked(options) as NetworkId
    const most = inputs === 'seven' ? SEVEN_TRIPS : NETWORKS[network].trips
    const study = { protocol, network, budget, seed, trips: Math.min(trips, most) }
    if (inputs === 'two') return study
    if (protocol === 'article') throw new CaseProblem('--protocol: the article searches two inputs, seven are compared fairly.')
    return { ...study, inputs }
  }
  const [issue] = parsed.issues
  throw new CaseProblem(`--${v.getDotPath(issue)}: ${issue.message}`)
}

/** The trips of a CSV file whose rows are given, or synthetic ones. Throws CaseProblem saying what is wrong with the file. */
export function tripsFrom(rows: readonly (readonly string[])[] | null, network: string | undefined): readonly Trip[] {
  if (!rows)
    return syntheticTrips({
      count: 5000,
      seed: 1,
      dirty: network === undefined || network === 'article',
      surcharges: 'as recorded',
    })
  try {
    const reader = new TripReader()
    for (const row of rows) reader.row(row)
    return reader.finish().trips
  } catch (error) {
    if (error instanceof FileProblem) throw new CaseProblem(error.message)
    throw error
  }
}

interface Outside {
  /** Seconds since some moment. */
  readonly clock: () => number
  /** Where progress is said. */
  readonly say: (line: string) => void
}

/** Runs the case and returns its table. */
export async function runCase(study: Study, trips: readonly Trip[], { clock, say }: Outside): Promise<CaseTable> {
  const log = await runStudy(study, trips.slice(0, study.trips), clock, ({ job, result }, count) => {
    const outcome = result.rmse === null ? `diverged in epoch ${result.divergedAt}` : `RMSE ${result.rmse.toFixed(3)}`
    const place = placeWords(job)
    say(
      `${String(count).padStart(4)}  ${job.contestant} ${job.purpose} ${job.number}: ${place}: ${outcome} in ${result.seconds.toFixed(1)} s`,
    )
  })
  return tableOf(study, log)
}

/** The values of the inputs, as a line of progress has them. */
const placeWords = ({ lr, l2, width1, width2, batch, epochs, beta1 }: Job): string =>
  [
    `lr ${lr.toPrecision(3)}, L2 ${l2.toPrecision(3)}`,
    ...(width1 === undefined
      ? []
      : [`widths ${width1} and ${width2}, batch ${batch}, ${epochs} epochs, β₁ ${beta1!.toPrecision(3)}`]),
  ].join(', ')

/** Carries out the study of seven inputs with one seed after another; tells the record of each as it ends. */
export async function recordSeven(
  seeds: readonly number[],
  trips: readonly Trip[],
  { clock, say }: Outside,
  tell: (record: SevenRecord) => void,
): Promise<void> {
  for (const seed of seeds) {
    const study = sevenStudy(seed)
    const log = await runStudy(study, trips.slice(0, study.trips), clock, ({ job }, count) => {
      if (job.number % 32 === 0) say(`seed ${seed}: ${count} trainings, at ${job.contestant}`)
    })
    tell(recordOf(study, log))
  }
}

export { agreement } from './agreement'
export { measurePool } from './sevenPool'
export { measureSurface } from './surface'

/** The table as text, in columns. */
export function asText({ baseline, searches }: CaseTable): string {
  const rows = [
    ['method', 'evaluations', 'fits', 'seconds', 'RMSE', 'learning rate', 'L2', 'fresh seeds'],
    ['the guess', ...cellsOf(baseline)],
    ...searches.map(({ id, ...line }) => [
      { grid: 'grid search', random: 'random search', bayesian: 'Bayesian opt.' }[id],
      ...cellsOf(line),
    ]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n')
}

const cellsOf = ({ evaluations, fits, seconds, rmse, lr, l2, freshSeeds }: Line): string[] => [
  String(evaluations),
  String(fits),
  seconds.toFixed(1),
  rmse === null ? 'diverged' : rmse.toFixed(2),
  lr === null ? '–' : lr.toPrecision(3),
  l2 === null ? '–' : l2.toPrecision(3),
  freshSeeds ? `${freshSeeds.mean.toFixed(2)} ± ${freshSeeds.sd.toFixed(2)}` : '–',
]
