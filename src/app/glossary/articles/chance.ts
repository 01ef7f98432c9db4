import { type Article, seenIn } from '../article'
import { chance } from '../sketches/curves'

/** Words of the machine whose chance of winning is unknown: three wins in eight pulls. */
export const ofChance: Readonly<Record<string, Article>> = {
  likelihood: {
    formula: String.raw`L(p) = p^w (1-p)^{n-w}`,
    sketch: chance('How probable three wins in eight pulls would be, over the chance of winning.', ['likelihood']),
    seen: seenIn.learn,
  },
  winChance: {
    formula: String.raw`0 \le p \le 1`,
    sketch: chance('What is believed of the chance after three wins in eight pulls.', ['posterior']),
    seen: seenIn.learn,
  },
  betaDistribution: {
    formula: String.raw`p \sim \mathrm{Beta}(\alpha, \beta)`,
    sketch: chance('Two Beta distributions: dashed before any pull, blue after eight.', ['prior', 'posterior']),
    seen: seenIn.learn,
  },
  priorStrength: {
    formula: String.raw`s = \alpha + \beta`,
    sketch: chance('A prior of strength 4, dashed, and what eight pulls made of it.', ['prior', 'posterior']),
    seen: seenIn.learn,
  },
  posteriorMean: {
    formula: String.raw`\bar p = \frac{\alpha + w}{\alpha + \beta + n}`,
    sketch: chance('The average of what is believed after the pulls.', ['posterior', 'mean']),
    seen: seenIn.learn,
  },
  credibleInterval: {
    formula: String.raw`P(a \le p \le b) = 0.95`,
    sketch: chance('The filled part holds 95 % of the belief.', ['interval', 'posterior']),
    seen: seenIn.learn,
  },
}
