import type { TransformId } from '../../search/transforms'
import type { Departure, Params } from './departure'
import { comment, dictionary, list, literal, number, numbers, rows, text, truth } from './python'

/** A line that opens a part of a program. */
export const heading = (words: string): string => `# ${words} ${'-'.repeat(Math.max(0, 96 - words.length))}`

/** The search space, and how places are led to what the surrogate sees. */
export function spaceOf({ parameters, steps, encoding }: Departure): string {
  if (steps !== 'legal')
    return [
      heading('The search space'),
      `NAMES = ${list(parameters.map(({ name }) => text(name)))}`,
      `LOW = np.array(${numbers(encoding.space.map(({ low }) => low))})`,
      `HIGH = np.array(${numbers(encoding.space.map(({ high }) => high))})`,
      comment('On a logarithmic axis equal steps are equal ratios: the surrogate sees log10 of it.'),
      `LOG = np.array(${list(encoding.space.map(({ scale }) => truth(scale === 'log')))})`,
      '',
      '',
      'def seen(x):',
      '    """Places as the surrogate sees them."""',
      '    x = np.array(x, dtype=float).reshape(-1, len(NAMES))',
      '    x[:, LOG] = np.log10(x[:, LOG])',
      '    return x',
      '',
      '',
      'def place_at(u):',
      '    """From the unit cube to a place."""',
      '    low, high = seen(LOW)[0], seen(HIGH)[0]',
      '    x = low + np.asarray(u) * (high - low)',
      '    x = np.where(LOG, 10.0**x, x)',
      '    return np.clip(x, LOW, HIGH)',
    ].join('\n')
  return [
    heading('The search space'),
    `PARAMETERS = ${rows(parameters.map(parameterOf))}`,
    'SEARCHED = [each for each in PARAMETERS if each["type"] != "fixed"]',
    '',
    '',
    'def same(a, b):',
    '    return type(a) is type(b) and a == b',
    '',
    '',
    'def seen(trials):',
    '    """Parameters as the surrogate sees them: log10 on a logarithmic axis, a category as one coordinate a choice."""',
    '    return np.array([',
    '        [coordinate for each in SEARCHED for coordinate in coordinates(each, params[each["name"]])]',
    '        for params in trials',
    '    ], dtype=float)',
    '',
    '',
    'def coordinates(parameter, value):',
    '    if parameter["type"] == "category":',
    '        return [float(same(value, choice)) for choice in parameter["choices"]]',
    '    return [np.log10(value) if parameter["log"] else float(value)]',
  ].join('\n')
}

const parameterOf = (parameter: Departure['parameters'][number]): string => {
  const { name, type } = parameter
  const own: (readonly [string, string])[] = [
    ['name', text(name)],
    ['type', text(type)],
  ]
  if (parameter.type === 'category') return dictionary([...own, ['choices', list(parameter.choices.map(literal))]])
  if (parameter.type === 'fixed') return dictionary([...own, ['value', literal(parameter.value)]])
  const say = parameter.type === 'int' ? literal : number
  return dictionary([...own, ['low', say(parameter.low)], ['high', say(parameter.high)], ['log', truth(parameter.log ?? false)]])
}

/** What was measured, as the surrogate is told it: X, Y, told_x, told_y, SIGN, SHIFT, SCALE and z. */
export function measuredOf(departure: Departure): string {
  const { trials, goal, warp, model, told, least } = departure
  const { shift, scale } = model.units
  const isMeasured = departure.settings.surrogate.standardize && new Set(told.map(({ value }) => value)).size > 1
  return [
    heading('What was measured'),
    `X = ${rows(trials.map(({ params }) => placeOf(departure, params)))}`,
    comment('None is an evaluation that failed.'),
    `Y = ${list(trials.map(({ value }) => (value === null ? 'None' : number(value))))}`,
    '',
    comment(
      `The search maximises${goal === 'minimize' ? ', so values are turned' : ''}. A failed evaluation is told as the worst value until then; one before any success tells nothing.`,
    ),
    `SIGN = ${goal === 'minimize' ? '-1.0' : '1.0'}`,
    'told_x, told_y = [], []',
    'for x, y in zip(X, Y):',
    '    if y is None and not told_y:',
    '        continue',
    '    told_x.append(x)',
    '    told_y.append(min(told_y) if y is None else SIGN * y)',
    'told_y = np.array(told_y)',
    ...(least === null
      ? []
      : [
          comment('A few values far worse than the rest would drown the differences that matter: they are told as this.'),
          `told_y = np.maximum(told_y, ${number(least)})`,
        ]),
    ...(warp
      ? [
          comment(
            'Values are bent by the Yeo-Johnson power transform, so that they look Gaussian: all that follows is in bent units.',
          ),
          `told_y = yeojohnson((told_y - ${number(warp.shift)}) / ${number(warp.scale)}, lmbda=${number(warp.lambda)})`,
        ]
      : []),
    ...turnedInto(departure),
    ...(isMeasured
      ? [comment('In standard deviations, about their mean.'), 'SHIFT, SCALE = told_y.mean(), told_y.std()']
      : [
          comment(
            departure.settings.surrogate.standardize
              ? 'Without two different values there is no spread to measure: units are stated.'
              : 'Values are not standardised.',
          ),
          `SHIFT, SCALE = ${number(shift)}, ${number(scale)}`,
        ]),
    'z = (told_y - SHIFT) / SCALE',
  ].join('\n')
}

const TURNED: Readonly<Record<TransformId, readonly string[]>> = {
  log: [
    comment('The surrogate is of log y: all that follows is in its units, and exp of a mean is the median of y.'),
    'told_y = SIGN * np.log(SIGN * told_y)',
  ],
  rank: [
    comment(
      'The surrogate is of the normal scores of the ranks (Blom), equal values sharing theirs: all that follows is in its units, and a mean lies between the values whose scores it lies between.',
    ),
    'told_y = norm.ppf((rankdata(told_y) - 0.375) / (len(told_y) + 0.25))',
  ],
}

/** What the values are turned into before they are standardised. */
function turnedInto({ model, settings }: Departure): readonly string[] {
  const { transform } = settings.surrogate
  return model.transformed && transform ? TURNED[transform] : []
}

/** What a program takes from scipy.stats to bend values or to rank them. */
export function statsOf({ warp, model, settings }: Departure): readonly string[] {
  if (warp) return ['yeojohnson']
  return model.transformed && settings.surrogate.transform === 'rank' ? ['norm', 'rankdata'] : []
}

/** A place as the program writes it: its numbers, or parameters by their names. */
export const placeOf = ({ steps, parameters }: Departure, params: Params): string =>
  steps === 'legal'
    ? dictionary(parameters.map(({ name }) => [name, literal(params[name] ?? null)]))
    : numbers(parameters.map(({ name }) => Number(params[name])))
