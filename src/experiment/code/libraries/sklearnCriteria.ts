import { findAcquisition } from '../../../acquisition'
import type { Departure } from '../departure'
import { number } from '../python'

/** An acquisition function in Python: what it needs, and its definition. */
export interface Criterion {
  /** Names of scipy.special. */
  readonly needs: readonly string[]
  readonly constants: readonly string[]
  /** What has to be said of it beside its formula. */
  readonly says: string | null
  /** def criterion(mean, sd, best): larger is better. */
  readonly definition: string | null
  /** What each model compares with, as BEST. */
  readonly best: readonly string[]
  /** def score(points): over all models. */
  readonly combine: string | null
}

const RATIO = `    with np.errstate(divide="ignore", invalid="ignore"):
        z_score = (mean - best - XI) / sd`

const LOG_EI = `def criterion(mean, sd, best):
    """log EI = log σ + log(φ(z) + z Φ(z)), z = (μ − f⁺ − ξ)/σ, in forms that do not underflow far from any improvement."""
${RATIO}
        middle = np.log(np.exp(-0.5 * z_score**2) / np.sqrt(2 * np.pi) + z_score * ndtr(z_score))
        # 1 + z Φ(z)/φ(z), by its series where it would lose its digits.
        rest = np.where(z_score > -100, 1 + z_score * np.sqrt(np.pi / 2) * erfcx(-z_score / np.sqrt(2)), z_score**-2.0)
        far = -0.5 * z_score**2 - 0.5 * np.log(2 * np.pi) + np.log(rest)
        value = np.log(sd) + np.where(z_score > -1, middle, far)
        return np.where(sd > 0, value, np.log(np.maximum(mean - best - XI, 0.0)))`

const PI = `def criterion(mean, sd, best):
    """log PI = log Φ(z), z = (μ − f⁺ − ξ)/σ: it is largest where PI is, and has a slope where PI is flat."""
${RATIO}
        return np.where(sd > 0, log_ndtr(z_score), np.log((mean - best - XI > 0).astype(float)))`

const MES = `def maxima(mean, sd, least, count=16):
    """Values that the largest f may take: a Gumbel distribution with the quartiles of Π Φ((y − μ)/σ)."""
    def log_probability(y):
        with np.errstate(divide="ignore", invalid="ignore"):
            each = np.where(sd > 0, log_ndtr((y - mean) / sd), np.where(mean > y, -np.inf, 0.0))
        return each.sum()

    high = max(least, np.max(mean + 6 * sd))
    if not high > least:
        return np.array([least])

    def quantile(probability):
        a, b = least - 3 * (high - least), high
        for _ in range(60):
            middle = (a + b) / 2
            a, b = (middle, b) if log_probability(middle) < np.log(probability) else (a, middle)
        return (a + b) / 2

    lower, median, upper = quantile(0.25), quantile(0.5), quantile(0.75)
    scale = max((upper - lower) / (np.log(np.log(4)) - np.log(np.log(4 / 3))), 1e-12)
    location = median + scale * np.log(np.log(2))
    levels = (np.arange(count) + 0.5) / count
    return np.maximum(least, location - scale * np.log(-np.log(levels)))


def criterion(mean, sd, best):
    """MES: γφ(γ)/(2Φ(γ)) − log Φ(γ), γ = (y* − μ)/σ, averaged over the values y* that the largest f may take (\`best\`)."""
    total = np.zeros(len(mean))
    for y_star in best:
        with np.errstate(divide="ignore", invalid="ignore"):
            gamma = np.clip((y_star - mean) / sd, -1e4, 1e4)
        hazard = np.sqrt(2 / np.pi) / erfcx(-gamma / np.sqrt(2))
        total += 0.5 * gamma * hazard - log_ndtr(gamma)
    return np.where(sd > 0, total / len(best), 0.0)`

const SIMPLE: Readonly<Record<string, string>> = {
  ucb: `def criterion(mean, sd, best):
    """How good it could be, with κ standard deviations of optimism (values are turned so that larger is better)."""
    return mean + KAPPA * sd`,
  sd: `def criterion(mean, sd, best):
    """How little is known."""
    return sd`,
  mean: `def criterion(mean, sd, best):
    """How good the model predicts it to be."""
    return mean`,
}

/** The acquisition function in force. Throws RangeError for one that is not written yet. */
export function criterionOf({ settings, model }: Departure): Criterion {
  const { kind, xi, kappa } = settings.acquisition
  const record = findAcquisition(kind)
  const has = record.settings as readonly string[]
  const constants = [
    ...(has.includes('xi') ? [`XI = ${number(xi)}  # the least improvement that counts, in the units of z`] : []),
    ...(has.includes('kappa') ? [`KAPPA = ${number(kappa)}`] : []),
  ]
  if (record.kind === 'draw')
    return {
      needs: [],
      constants: [],
      says: 'One function is drawn from the posterior, jointly over many places, and its best place is taken. The draw of this page comes from its own random numbers, which NumPy does not have: this program draws another function, so the next place differs.',
      definition: null,
      best: [],
      combine: null,
    }
  const isLogarithm = kind === 'ei' || kind === 'eic' || kind === 'logei' || kind === 'nei' || kind === 'pi'
  const definition = kind === 'pi' ? PI : kind === 'mes' ? MES : isLogarithm ? LOG_EI : SIMPLE[kind]
  if (!definition) throw new RangeError(`The acquisition function ${record.name} is not written for scikit-learn.`)
  const isSeveral = model.members.length > 1
  const averaged = !isSeveral
    ? 'return each[0]'
    : isLogarithm
      ? 'return logsumexp(each, axis=0) - np.log(len(each))  # the logarithm of their average'
      : 'return np.mean(each, axis=0)'
  return {
    needs: kind === 'pi' ? ['log_ndtr'] : kind === 'mes' ? ['erfcx', 'log_ndtr'] : isLogarithm ? ['erfcx', 'ndtr'] : [],
    constants: isLogarithm && !has.includes('xi') ? ['XI = 0.0'] : constants,
    says:
      kind === 'ei'
        ? 'Its logarithm is looked at: it is largest at the same place, and has a slope where EI itself is too flat to climb.'
        : kind === 'eic'
          ? 'The second output and its limit are not in this program: expected improvement alone is looked at, by its logarithm.'
          : null,
    definition,
    best: incumbent(kind),
    combine: `def score(points):
    each = [criterion(mean, sd, best) for (mean, sd), best in zip(believe(points), BEST)]
    ${averaged}`,
  }
}

/** What each model compares with. */
function incumbent(kind: string): readonly string[] {
  if (kind === 'nei')
    return [
      '# The best mean predicted where something was evaluated, under each model.',
      'BEST = [mean.max() for mean, _ in believe(seen(told_x))] if FITTED else []',
    ]
  if (kind === 'mes')
    return [
      '# What the largest f may be, under each model: a maximum within the noise of the best value is none that an evaluation could tell from it.',
      'BEST = []',
      'for (gp, _), (mean, sd), (kernel, noise_variance) in zip(FITTED, believe(points_in(cube(len(SEEN_LOW)))[::4]) if FITTED else [], MODELS):',
      '    spread = max(np.sqrt(noise_variance), 1e-3 * np.sqrt(kernel.diag(seen(told_x)[:1])[0]))',
      '    BEST.append(maxima(mean, sd, z.max() + 5 * spread))',
    ]
  return ['# The best value so far, under each model.', 'BEST = [z.max() for _ in FITTED]']
}
