import type { Parameter } from '../../measure/study'
import type { Departure } from '../departure'
import type { Library } from '../library'
import { comment, dictionary, list, literal, number, rows, text } from '../python'
import { slug } from '../slug'
import { acquisitionName, bendingWords, fitWords, kernelWords, preamble } from '../words'

/** Optuna with its Gaussian process: many workers on one study. */
export const optuna: Library = {
  id: 'optuna',
  name: 'Optuna (Gaussian process)',
  says: 'Many workers, on one machine or several, share one study in a journal file or a database. Its kernel and its acquisition function are its own.',
  install: 'pip install "optuna>=3.6" scipy torch',
  program,
}

function program(departure: Departure): string {
  const { settings, goal, parameters, trials, initial, initialPoints, seed, budget, model, title, underWay } = departure
  const { surrogate, acquisition } = settings
  const study = slug(title)
  const isNoiseless = surrogate.fitsNoise === false && surrogate.noiseSd <= 0.001
  const notes = [
    `Kernel: Optuna’s Gaussian process always has Matérn 5/2 with a length-scale an axis, and fits it anew at every step under priors of its own. The page has ${kernelWords(model.members[0]!.process.prior.covariance)}, which has no equivalent in other forms. ${fitWords(departure)} None of these hyperparameters and priors can be set.`,
    acquisition.kind === 'logei' && acquisition.xi === 0
      ? 'Acquisition function: log expected improvement, as on the page.'
      : `Acquisition function: Optuna always asks log expected improvement with ξ = 0. On the page it is ${acquisitionName(departure)}, with ξ = ${acquisition.xi} and κ = ${acquisition.kappa} where it has them: that has no equivalent.`,
    'Noise: its s.d. is fitted; deterministic_objective=True would hold it at nearly nothing.',
    `Mean: values are standardised about their average${surrogate.mean === 'estimated' ? '; an estimated mean has no equivalent' : ''}.`,
    bendingWords(departure) && `${bendingWords(departure)} That has no equivalent.`,
    model.members.length > 1 && 'The page averages over draws of the hyperparameters: that has no equivalent.',
    'A failed evaluation is kept as failed: the sampler is not told of it.',
    departure.least !== null &&
      'On the page results far worse than the rest are told as less bad than they were: that has no equivalent, so they are as they came back.',
    parameters.some(({ type }) => type === 'fixed') && 'What is held fixed stands in FIXED, and is no parameter of the study.',
    `Seed: the random numbers are others than on the page, so the next place is another one of the same kind.`,
  ].filter((note) => note !== false && note !== null)
  const searched = parameters.filter((each): each is Searched => each.type !== 'fixed')
  const paramsOf = (params: Departure['trials'][number]['params']) =>
    dictionary(searched.map(({ name }) => [name, literal(params[name] ?? null)]))
  return `${[
    preamble(departure, 'Optuna'),
    notes.map((note) => comment(`- ${note}`)).join('\n'),
    [
      'import sys',
      '',
      'import optuna',
      'from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution',
      'from optuna.storages import JournalStorage',
      '',
      'try:',
      '    from optuna.storages.journal import JournalFileBackend',
      'except ImportError:  # before Optuna 4',
      '    from optuna.storages import JournalFileStorage as JournalFileBackend',
    ].join('\n'),
    [
      `STUDY = ${text(study)}`,
      comment(
        'Where the study is kept: a journal file, or the URL of a database such as "postgresql://user@host/name". Every worker that is given the same one shares the study.',
      ),
      `STORAGE = sys.argv[1] if len(sys.argv) > 1 else ${text(`${study}.journal.log`)}`,
      `HOW_MANY = int(sys.argv[2]) if len(sys.argv) > 2 else ${Math.max(1, (budget ?? 0) - trials.length)}  # evaluations by this worker`,
      '# Each worker needs random numbers of its own: a third argument is the seed of one, to have the same again.',
      `SEED = int(sys.argv[3]) if len(sys.argv) > 3 else ${seed} if len(sys.argv) == 1 else None`,
      `SPACE = {\n${searched.map((each) => `    ${text(each.name)}: ${distributionOf(each)},\n`).join('')}}`,
      `FIXED = ${dictionary(parameters.flatMap((each) => (each.type === 'fixed' ? [[each.name, literal(each.value)] as const] : [])))}`,
      '# What was measured; None is an evaluation that failed.',
      `TRIALS = ${rows(trials.map(({ params, value }) => `(${paramsOf(params)}, ${value === null ? 'None' : number(value)})`))}`,
      `# Points of the initial design (${initialPoints} in all) that are still to be evaluated${underWay.length > 0 ? ', and experiments that were under way' : ''}: they come first.`,
      `INITIAL = ${rows([...initial, ...underWay].map(paramsOf))}`,
    ].join('\n'),
    [
      'def objective(trial):',
      '    params = {**FIXED, **{name: suggest(trial, name) for name in SPACE}}',
      '    return measure(**params)',
      '',
      '',
      'def suggest(trial, name):',
      '    d = SPACE[name]',
      '    if isinstance(d, CategoricalDistribution):',
      '        return trial.suggest_categorical(name, d.choices)',
      '    if isinstance(d, IntDistribution):',
      '        return trial.suggest_int(name, d.low, d.high, log=d.log)',
      '    return trial.suggest_float(name, d.low, d.high, log=d.log)',
      '',
      '',
      'def measure(**params):',
      '    """Evaluate here, and return what came back. Raise an error when it failed."""',
      '    raise NotImplementedError("Say here how one evaluation is made.")',
    ].join('\n'),
    [
      'def sampler():',
      '    if hasattr(optuna.samplers, "GPSampler"):',
      `        return optuna.samplers.GPSampler(seed=SEED, n_startup_trials=${initialPoints}${isNoiseless ? ', deterministic_objective=True' : ''})`,
      '    print(f"Optuna {optuna.__version__} has no Gaussian process (3.6 and later have): TPE is used instead.")',
      `    return optuna.samplers.TPESampler(seed=SEED, n_startup_trials=${initialPoints})`,
      '',
      '',
      'def shared_study():',
      '    """The study in its storage. Whoever comes first makes it, with everything measured so far."""',
      '    storage = STORAGE if "://" in STORAGE else JournalStorage(JournalFileBackend(STORAGE))',
      '    try:',
      `        study = optuna.create_study(study_name=STUDY, storage=storage, direction=${text(goal)}, sampler=sampler())`,
      '    except optuna.exceptions.DuplicatedStudyError:',
      '        return optuna.load_study(study_name=STUDY, storage=storage, sampler=sampler())',
      '    for params, value in TRIALS:',
      '        state = optuna.trial.TrialState.FAIL if value is None else optuna.trial.TrialState.COMPLETE',
      '        study.add_trial(optuna.trial.create_trial(params=params, distributions=SPACE, value=value, state=state))',
      '    for params in INITIAL:',
      '        study.enqueue_trial(params)',
      '    return study',
    ].join('\n'),
    [
      'if __name__ == "__main__":',
      '    study = shared_study()',
      '    study.optimize(objective, n_trials=HOW_MANY, catch=(ArithmeticError, ValueError))',
      '    print(study.best_trial.params, study.best_value)',
    ].join('\n'),
  ].join('\n\n\n')}\n`
}

type Searched = Exclude<Parameter, { type: 'fixed' }>

function distributionOf(parameter: Searched): string {
  if (parameter.type === 'category') return `CategoricalDistribution(${list(parameter.choices.map(literal))})`
  const log = parameter.log ? ', log=True' : ''
  return parameter.type === 'int'
    ? `IntDistribution(${parameter.low}, ${parameter.high}${log})`
    : `FloatDistribution(${number(parameter.low)}, ${number(parameter.high)}${log})`
}
