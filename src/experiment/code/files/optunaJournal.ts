import { excessOf } from '../../measure/limit'
import type { Parameter } from '../../measure/study'
import type { ParameterValue } from '../../trial'
import type { Departed, Departure, Params } from '../departure'
import { slug } from '../slug'
import type { FileForm } from './file'

/** What a line of a journal does, and states by their number. */
const [CREATE_STUDY, CREATE_TRIAL] = [0, 4]
const STATE = { complete: 1, fail: 3, waiting: 4 } as const
const DIRECTION = { minimize: 1, maximize: 2 } as const
/** A run knows no clock; a trial of Optuna has a beginning and an end. */
const MOMENT = '2000-01-01T00:00:00.000000'

type Searched = Exclude<Parameter, { type: 'fixed' }>

/** The name under which `load_study` finds it. */
export const studyNameOf = ({ title }: Pick<Departure, 'title'>): string => slug(title)

/** The journal of an Optuna study: every trial as finished, the points of the initial design that are left as enqueued. */
export const optunaJournal: FileForm = {
  id: 'optuna-journal',
  name: 'Optuna journal',
  says: 'Of Optuna 3.1 and later: load_study goes on with it, in as many workers as share the file. A failed evaluation is kept as failed; what is held fixed is not in it. Where a second output has a limit, each trial carries by how much it is exceeded, as Optuna’s samplers read it.',
  ending: '.journal.log',
  type: 'text/plain',
  write(departure) {
    const { goal, trials, initial, underWay, parameters, second: limit } = departure
    const searched = parameters.filter((parameter): parameter is Searched => parameter.type !== 'fixed')
    const line = (op_code: number, rest: object) => `${JSON.stringify({ op_code, worker_id: 'where-next', ...rest })}\n`
    const trial = ({ params, value, second }: Departed) => ({
      study_id: 0,
      datetime_start: MOMENT,
      datetime_complete: MOMENT,
      params: Object.fromEntries(searched.map((each) => [each.name, internal(each, params[each.name]!)])),
      distributions: Object.fromEntries(searched.map((each) => [each.name, JSON.stringify(distribution(each))])),
      user_attrs: {},
      system_attrs: limit && second !== undefined && second !== null ? { constraints: [excessOf(limit, { second })] } : {},
      state: value === null ? STATE.fail : STATE.complete,
      intermediate_values: {},
      ...(value === null ? { value: null, values: null } : { value, values: null }),
    })
    const waiting = (params: Params) => ({
      study_id: 0,
      datetime_start: null,
      params: {},
      distributions: {},
      user_attrs: {},
      system_attrs: { fixed_params: Object.fromEntries(searched.map(({ name }) => [name, params[name]!])) },
      state: STATE.waiting,
      intermediate_values: {},
      value: null,
      values: null,
    })
    return [
      line(CREATE_STUDY, { study_name: studyNameOf(departure), directions: [DIRECTION[goal]] }),
      ...trials.map((each) => line(CREATE_TRIAL, trial(each))),
      ...[...initial, ...underWay].map((params) => line(CREATE_TRIAL, waiting(params))),
    ].join('')
  },
}

/** A category stands as the number of its choice. */
const internal = (parameter: Searched, value: ParameterValue): number =>
  parameter.type === 'category' ? parameter.choices.indexOf(value) : Number(value)

function distribution(parameter: Searched) {
  if (parameter.type === 'category') return { name: 'CategoricalDistribution', attributes: { choices: parameter.choices } }
  const { low, high, log = false, type } = parameter
  return type === 'int'
    ? { name: 'IntDistribution', attributes: { log, step: 1, low, high } }
    : { name: 'FloatDistribution', attributes: { step: null, low, high, log } }
}
