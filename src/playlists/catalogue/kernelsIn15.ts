import { scene } from '../../lessons/scenes'
import { problems } from '../../problems'
import { covarianceOf } from '../../search/kernelFor'
import { explore, lesson, type PreparedPlaylist } from './prepared'

const forrester = problems.find(({ id }) => id === 'forrester')!

/** What a kernel believes before any answer: functions drawn from it. */
const drawnFrom = (kernel: string) =>
  explore(
    scene({
      blackBox: 'forrester',
      model: { covariance: covarianceOf(kernel, forrester) },
      view: { truth: false, pictures: ['functions'], functions: 'prior' },
    }),
  )

export const kernelsIn15: PreparedPlaylist = {
  id: 'kernels-15',
  title: 'Kernels in 15',
  minutes: 15,
  states: [
    {
      title: 'Two values that go together',
      notes: `Begin without functions. Two places, two unknown values, and a belief that neighbours are alike: that is the ellipse.

Ask before you answer: if f(0.4) is 1, what do we now expect at 0.6? Something between 0 and 1. Everything a Gaussian process does is this step, many times.

Often misunderstood: that each place is believed in alone. Then an answer would teach nothing about its neighbours.`,
      link: lesson('gp', 'two-values'),
    },
    {
      title: 'A belief in smooth functions',
      notes: `No data yet. Each line is one function that this kernel takes for possible: the squared exponential, which believes in functions without any kink.

Point out that all of them are equally likely to the model, and that the band is the same everywhere, for nothing was measured.

Often misunderstood: the band is not a tube in which anything goes. The functions in it are smooth.`,
      link: drawnFrom('rbf'),
    },
    {
      title: 'A belief in rough ones',
      notes: `The same band, another kernel: Matérn 1/2. Its functions are continuous and nowhere smooth, like the price of a share.

Go back and forth between this state and the one before. Same mean, same band, other beliefs: what the band does not show is what the kernel is for.`,
      link: drawnFrom('matern12'),
    },
    {
      title: 'How far an answer reaches',
      notes: `The length-scale, as a ruler on the axis: so far apart, two values still have something to do with each other. The grey hill is that influence.

Let the room predict: five times as long, will the model be surer or less sure between the points? Then move the slider.

Often told the wrong way round, in textbooks too: a long length-scale makes the model sure, and smooth. A short one makes it doubt.`,
      link: lesson('kernels', 'reach'),
    },
    {
      title: 'Too long, too short',
      notes: `The truth is shown, which in real life it never is. Too long: sure, and wrong; the curve leaves the band. Too short: the model knows nothing between two points.

Neither error is announced. A band that is narrow looks like knowledge.`,
      link: lesson('kernels', 'short-sighted'),
    },
    {
      title: 'Noise taken for signal',
      notes: `Ten answers with noise, and a model that believes in none: it turns every scatter into a feature. Raise the noise s.d. and lengthen the ruler, and a calm curve appears that passes between the points.

Both explanations fit. Which one is right cannot be seen from the points alone; that is what the next state is about.`,
      link: lesson('kernels', 'noise-or-signal'),
    },
    {
      title: 'Two hills of one likelihood',
      notes: `Every place on the map is a pair of settings; the colour says how probable they make the answers. The wild curve and the calm curve are two hills.

A fit climbs the hill it starts on. That is why serious packages start several times, and why this one says how many local optima it met.

Often misunderstood: "the fit" is not one thing. There may be two good explanations.`,
      link: lesson('kernels', 'two-hills'),
    },
    {
      title: 'Three points are few',
      notes: `Maximum likelihood on three points. Ask: will the band hold the true curve? Let them vote, then fit.

Three points hardly tell length-scales apart, and the fit still gives one number, without a blush. A prior on the settings (MAP) or an average over them (full Bayes) is the cure.

Often misunderstood: 95 % is a promise of the model, under the model. It is not a promise about the world.`,
      link: lesson('kernels', 'three-points'),
    },
    {
      title: 'What the search makes of it',
      notes: `The same run of the workbench, with the kernel in the hands of the room: press C for the controls, take suggestions for the length-scale, and step on with the arrow keys.

Try far too long first: the search believes it is done after a few steps. Then far too short: it asks in the middle of every gap, like a grid. In between it searches.`,
      link: explore(scene({ blackBox: 'forrester', actions: [{ do: 'step', count: 6 }], view: { truth: true } })),
    },
  ],
}
