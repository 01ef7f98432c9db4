import { scene } from '../../lessons/scenes'
import { explore, type PreparedPlaylist, race, taxi } from './prepared'

/** The default run of the workbench, at one of its moments. */
const forrester = (evaluations: number, view: Parameters<typeof scene>[0]['view'] = {}) =>
  explore(
    scene({
      blackBox: 'forrester',
      actions: evaluations > 0 ? [{ do: 'step', count: evaluations }] : [],
      view: { truth: false, ...view },
    }),
  )

export const boIn10: PreparedPlaylist = {
  id: 'bo-10',
  title: 'BO in 10 minutes',
  minutes: 10,
  states: [
    {
      title: 'A box that only answers',
      notes: `One minute. We look for the lowest value of a function that we cannot see. All we can do is ask at one place at a time, and every question is expensive: a training, an experiment, a day.

Ask the room: where would you ask first? Nobody can know, and that is the point. Sixteen questions are all we have.

Often misunderstood: there is no formula and no slope behind the curtain that we could use.`,
      link: forrester(0),
    },
    {
      title: 'Three random answers',
      notes: `The first three places are drawn by chance: the initial design. The blue line is what the model expects, the bands are one and two standard deviations.

Say it slowly: the band is narrow at the points because we asked there, not because the values are good. Were the values others, the band would be exactly as wide.

Often misunderstood: the band is not where the data lie. It says what the model does not know about the curve.`,
      link: forrester(3, { phase: 'fit' }),
    },
    {
      title: 'Every place gets a score',
      notes: `Below, expected improvement: at each place, how much better than the best so far we may hope to get, on average.

There are three hills: one at the left edge, one between the first two points, one on the right. None of them costs an evaluation: scoring is cheap, only asking is expensive.

Often misunderstood: expected improvement is neither a probability nor a predicted value. It is an amount, in the units of y.`,
      link: forrester(3, { phase: 'score' }),
    },
    {
      title: 'Where next?',
      notes: `Press H before you turn to this state, so that the next point stays hidden. Let the room vote: left edge, middle, or right? Then press H again.

It goes to the tallest hill, at 0.26. The sideways bell is the belief there, and the shaded part is the improvement.

Often misunderstood: it does not go where the band is widest. That is on the right, where the mean is far too high to hope for much.`,
      link: forrester(3),
    },
    {
      title: 'Doubt and hope',
      notes: `Six answers later. Step on with the arrow keys, or stay here: the place it wants, 0.68, has a mean of about 2.5, far above the best so far. It goes there because it knows so little about it.

This is the exploration that a greedy search never does: asking where the mean is lowest would stay at the shallow dip on the left.

Often misunderstood: "why not simply ask where the mean is lowest?" Because the model can be sure and wrong.`,
      link: forrester(8),
    },
    {
      title: 'Found, and polished',
      notes: `The step before paid off: at 0.684 the answer was −3.9, and now the search goes downhill, −5.2, −5.8, −6.0. Each step is shorter than the one before.

Look at the score below: its axis has not moved since the beginning, and the hill is nearly gone. When little is left to gain, expected improvement says so.

Often misunderstood: a score near zero is not a bug.`,
      link: forrester(12),
    },
    {
      title: 'What was hidden',
      notes: `Now the truth is shown, beside a grid and random search with the same budget and the same seed. The lowest value is −6.021. Bayesian optimization came to −6.019, the grid of 16 to −5.74, random search to −3.66.

Be honest about it: this is one run on one function. The next two states are about that.`,
      link: forrester(16, { truth: true }),
    },
    {
      title: 'A hundred runs',
      notes: `The race starts by itself. Every line is the median over many seeds, its edges are the quartiles.

On Branin the median of Bayesian optimization falls by three decades after its initial design, random search by less than one.

Often misunderstood: one run proves nothing, for either side.`,
      link: race('wins'),
    },
    {
      title: 'And a race that it loses',
      notes: `The same competitors on a hill that stands on a plain. Fitted by maximum likelihood, the model takes a tiny slope for a trend and creeps along it. After 16 evaluations it is behind random search.

The lesson to take home: the model is an assumption. Where it is wrong, the cleverest search is worse than chance.`,
      link: race('loses'),
    },
    {
      title: 'Does it pay?',
      notes: `Real trainings of a network that predicts taxi fares, recorded. All three searches end within cents of each other, and random search happens to end lowest.

So when does it pay? When an evaluation costs far more than the thinking in between, when there are a few settings rather than dozens, and when the function is smooth enough to be learnt from few answers.

Close with the question of the title: where would you ask next?`,
      link: taxi('table'),
    },
  ],
}
