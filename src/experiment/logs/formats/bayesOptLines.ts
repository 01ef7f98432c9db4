import * as v from 'valibot'
import { anyNumber } from '../anyNumber'
import { asksOfRanges, parameterOf } from '../columns'
import { finiteValue } from '../finiteValue'
import { singleFile } from '../format'
import { askForLimit, secondIn } from '../limits'
import { type Ask, LogProblem } from '../log'
import { misfit } from '../misfit'
import { own } from '../own'

const line = v.looseObject({
  target: v.nullable(anyNumber),
  params: v.record(v.string(), v.union([anyNumber, v.string(), v.boolean()])),
  constraint: v.optional(v.union([anyNumber, v.array(anyNumber)])),
  allowed: v.optional(v.unknown()),
})

const isLine = (value: unknown): boolean => v.is(v.looseObject({ target: v.unknown(), params: v.unknown() }), value)

/** The log of bayes_opt's JSONLogger up to 2.0: one evaluation a line. It always maximises, and knows neither bounds nor scales. */
export const bayesOptLines = singleFile(
  'bayes_opt-lines',
  'bayes_opt, log of JSONLogger (1.x, 2.0)',
  (file) => (file.lines()?.length ?? 0) > 0 && file.lines()!.every(isLine),
  (file) => {
    const evaluations = file.lines()!.map((value, i) => {
      const parsed = v.safeParse(line, value)
      if (!parsed.success) throw new LogProblem(`Line ${i + 1} is not as bayes_opt writes it${misfit(parsed.issues)}`)
      return parsed.output
    })
    const names = [...new Set(evaluations.flatMap(({ params }) => Object.keys(params)))]
    const trials = evaluations.map(({ params, target }) => {
      const said = finiteValue([target], false)
      return { params, ...said, state: said.value === null ? ('fail' as const) : ('complete' as const) }
    })
    const parameters = names
      .map((name) =>
        parameterOf(
          name,
          trials.map(({ params }) => own(params, name)),
        ),
      )
      // Nothing says that a parameter is whole: that all its values are may be chance.
      .map((parameter) => (parameter.type === 'int' ? { ...parameter, type: 'float' as const } : parameter))
    const seconds = evaluations.some(({ constraint }) => constraint !== undefined)
      ? evaluations.map(({ constraint }) => secondIn(constraint))
      : null
    const allowed = evaluations.map((each) => (typeof each.allowed === 'boolean' ? each.allowed : undefined))
    const limit: readonly Ask[] = seconds ? [askForLimit(seconds, allowed)] : []
    return {
      library: 'bayes_opt',
      objectives: ['target'],
      goal: 'maximize',
      parameters,
      trials,
      ...(seconds?.some((second) => second !== null) && { seconds }),
      asks: [...asksOfRanges(parameters, trials), ...limit],
    }
  },
)
