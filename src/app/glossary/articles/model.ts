import { logMarginal, posterior } from '../../../surrogate/formulas'
import { type Article, seenIn } from '../article'
import { BELIEF, belief } from '../sketches/belief'
import { bell, likelihoodProfile, reach } from '../sketches/curves'
import { priorDraws } from '../sketches/priorDraws'
import { five, scattered } from './scenes'

const [MEAN, VARIANCE] = posterior.tex
  .replace(/\\(begin|end)\{aligned\}/g, '')
  .replaceAll('&', '')
  .split(String.raw`\\`)
  .map((row) => row.trim()) as [string, string]

const covariance = { kind: 'matern52', variance: 1, lengthscale: 0.25 } as const
const profile = likelihoodProfile(
  'How well each length-scale, from short on the left to long on the right, explains four observations.',
)

/** Words of the surrogate. */
export const ofModel: Readonly<Record<string, Article>> = {
  surrogate: {
    formula: String.raw`f(x) \mid y \sim \mathcal N\bigl(\mu(x), \sigma^2(x)\bigr)`,
    sketch: belief('The surrogate guesses the dashed curve, and says how unsure it is.', five(), ['truth', ...BELIEF]),
    seen: seenIn.model,
  },
  gaussianProcess: {
    formula: String.raw`f \sim \mathcal{GP}(m, k)`,
    sketch: priorDraws('Three of the many curves that the process believes in before any evaluation.', 'matern52'),
    seen: seenIn.model,
  },
  kernel: {
    formula: String.raw`K_{ij} = k(x_i, x_j)`,
    sketch: reach('How alike the value in the middle and the values beside it are: less and less with the distance.', covariance),
    seen: seenIn.model,
  },
  hyperparameters: { formula: String.raw`\theta = (\ell, \sigma_f, \sigma_n)`, sketch: profile, seen: seenIn.model },
  'fit.hand': {
    formula: null,
    sketch: belief(
      'A length-scale set by hand, much too short: every point is an island.',
      five({ covariance: { ...covariance, lengthscale: 0.5 } }),
      BELIEF,
    ),
    seen: seenIn.model,
  },
  'fit.mle': {
    formula: String.raw`\hat\theta = \arg\max_\theta \log p(y \mid X, \theta)`,
    sketch: belief('The belief under the most likely settings: surest of itself.', five({ fit: 'mle' }), ['truth', ...BELIEF]),
    seen: seenIn.model,
  },
  'fit.map': {
    formula: String.raw`\hat\theta = \arg\max_\theta \bigl(\log p(y \mid X, \theta) + \log p(\theta)\bigr)`,
    sketch: belief('The belief under settings that weigh the data against what was thought before.', five({ fit: 'map' }), [
      'truth',
      ...BELIEF,
    ]),
    seen: seenIn.model,
  },
  'fit.bayes': {
    formula: String.raw`\bar\mu(x) = \frac1S \sum_{s=1}^{S} \mu_s(x)`,
    sketch: belief('The belief averaged over many settings: it admits the doubt about them.', five({ fit: 'bayes' }), [
      'truth',
      ...BELIEF,
    ]),
    seen: seenIn.model,
  },
  lengthscale: {
    formula: String.raw`r = \frac{|x - x'|}{\ell}`,
    sketch: priorDraws('Three curves with a short length-scale: they wiggle.', 'matern52', { lengthscale: 0.06 }),
    seen: seenIn.model,
  },
  signalSd: {
    formula: String.raw`k(x, x) = \sigma_f^2`,
    sketch: belief(
      'Far from the points the band is as wide as the signal s.d. says.',
      five({ covariance: { ...covariance, lengthscale: 0.7 } }),
      BELIEF,
    ),
    seen: seenIn.model,
  },
  noiseSd: {
    formula: String.raw`y = f(x) + \varepsilon,\quad \varepsilon \sim \mathcal N(0, \sigma_n^2)`,
    sketch: belief('The model believes in noise: its mean passes between the points.', scattered(), BELIEF),
    seen: seenIn.model,
  },
  standardize: {
    formula: String.raw`z_i = \frac{y_i - \bar y}{s}`,
    sketch: bell('Values with average 0, most of them within one standard deviation.', -1, 1),
    seen: seenIn.model,
  },
  transform: {
    formula: String.raw`\Phi(z_i) = \frac{r_i - 3/8}{n + 1/4}`,
    sketch: bell('Normal scores: the ranks of the values, spread as those of a bell would be.', -1, 1),
    seen: seenIn.model,
  },
  'unit.sd': {
    formula: String.raw`s = \sqrt{\frac1n \sum_{i=1}^{n} (y_i - \bar y)^2}`,
    sketch: bell('One standard deviation to both sides of the average holds about 68 % of a bell.', -1, 1),
    seen: seenIn.model,
  },
  logLikelihood: { formula: logMarginal.tex, sketch: profile, seen: seenIn.model },
  localOptimum: {
    formula: null,
    sketch: belief('Every top of this curve but the highest is a local optimum.', five(), ['truth']),
    seen: seenIn.model,
  },
  conditionNumber: {
    formula: String.raw`\kappa = \frac{\lambda_{\mathrm{max}}}{\lambda_{\mathrm{min}}}`,
    sketch: reach('Where two places nearly coincide, rows of K nearly coincide: equations become hard to solve.', {
      ...covariance,
      lengthscale: 1,
    }),
    seen: seenIn.model,
  },
  jitter: {
    formula: String.raw`A = K + \sigma_n^2 I + \delta I`,
    sketch: belief('With jitter the curve still passes through the points as exactly as a screen can show.', five(), BELIEF),
    seen: seenIn.model,
  },
  mean: {
    formula: MEAN,
    sketch: belief('The line is the mean: it passes through the points and returns to their average far away.', five(), [
      'mean',
      'points',
    ]),
    seen: seenIn.plot,
  },
  sd: {
    formula: VARIANCE,
    sketch: belief('The band reaches one standard deviation to both sides of the mean.', five(), ['inner', 'mean', 'points']),
    seen: seenIn.plot,
  },
  bands: {
    formula: String.raw`\mu(x) - 2\sigma(x) \le f(x) \le \mu(x) + 2\sigma(x)`,
    sketch: belief('The inner band reaches one, the outer two standard deviations from the mean.', five(), BELIEF),
    seen: seenIn.plot,
  },
  correlation: {
    formula: String.raw`\rho = \frac{k(x, x')}{\sqrt{k(x, x)\,k(x', x')}}`,
    sketch: reach('The correlation with the place in the middle: 1 there, and less with the distance.', covariance),
    seen: seenIn.model,
  },
  covariance: {
    formula: String.raw`K_{ij} = k(x_i, x_j)`,
    sketch: reach('The covariance with the value in the middle: largest there, and nothing far away.', {
      ...covariance,
      variance: 2,
    }),
    seen: seenIn.pictures,
  },
  conditional: {
    formula: String.raw`m = \mu' + \rho \frac{\sigma'}{\sigma}(a - \mu)`,
    sketch: belief('Once five values are told, every other value is believed with less doubt.', five(), BELIEF),
    seen: seenIn.pictures,
  },
  drawnFunction: {
    formula: String.raw`f \sim \mathcal{GP}(m, k)`,
    sketch: priorDraws('Three whole curves, picked by chance from all that the model thinks possible.', 'matern52'),
    seen: seenIn.pictures,
  },
  latentBand: {
    formula: String.raw`\mu(x) - 2\sigma(x) \le f(x) \le \mu(x) + 2\sigma(x)`,
    sketch: belief('The band of the curve. Answers scatter, so points may lie outside it.', scattered(), BELIEF),
    seen: seenIn.pictures,
  },
  predictiveBand: {
    formula: String.raw`s^2 = \sigma^2(x) + \sigma_n^2`,
    sketch: belief('The wider band is for a next answer, the inner one for the curve.', scattered(), [
      'predictive',
      'outer',
      'mean',
      'points',
    ]),
    seen: seenIn.pictures,
  },
  leaveOneOut: {
    formula: String.raw`z_i = \frac{y_i - \mu_i}{\sigma_i}`,
    sketch: belief(
      'Leave a point out, and the band between its neighbours tells what the model would expect there.',
      five(),
      BELIEF,
    ),
    seen: seenIn.pictures,
  },
  bic: {
    formula: String.raw`\mathrm{BIC} = k \log n - 2 \log p(y \mid X, \hat\theta)`,
    sketch: profile,
    seen: seenIn.pictures,
  },
  splitRhat: {
    formula: String.raw`\hat R = \sqrt{\frac{n-1}{n} + \frac{V}{W}}`,
    sketch: belief('The belief averaged over the settings that the random walk came by.', five({ fit: 'bayes' }), BELIEF),
    seen: seenIn.model,
  },
}
