import { scene } from '../../lessons/scenes'
import { explore, lesson, type PreparedPlaylist, race, taxi } from './prepared'

export const lecture45: PreparedPlaylist = {
  id: 'lecture-45',
  title: 'A 45-minute lecture',
  minutes: 45,
  states: [
    {
      title: 'A box that answers',
      notes: `0:00. Settings of a network, a recipe, a machine: we may ask for the result at any place, and each answer costs time or money. No formula, no slope.

Ask for a show of hands: who has tuned something by changing one knob at a time? That is a search too.`,
      link: lesson('dark', 'black-box'),
    },
    {
      title: 'Four answers, and a guess',
      notes: `0:02. Let somebody mark the place where the best value is expected. Nearly everybody stays beside the best point so far.

That is the first misconception of the day, and it returns as "ask where the mean is best". Nothing that was seen excludes a higher peak elsewhere.`,
      link: lesson('dark', 'where-is-the-best'),
    },
    {
      title: 'The plan of a grid',
      notes: `0:04. Five values of each setting, every pair of them: 25 trainings, planned before the first answer. The first column of this one is finished.

What will the fifth training tell? Nothing new: with so small a learning rate the penalty does not matter. A grid keeps its plan whatever it hears.`,
      link: lesson('grid', 'one-bad-value'),
    },
    {
      title: 'Twenty-five questions, five answers',
      notes: `0:07. Look at the plane from below: each stack is a column of the grid. Where only one setting matters, 25 questions tell five things.

The misconception: a grid is more thorough than chance. It is thorough in the settings that do not matter.`,
      link: lesson('grid', 'shadows'),
    },
    {
      title: 'What chance sees',
      notes: `0:09. The same 25 questions by chance: twenty-five different values of each setting. The points in the strip nearly draw the curve that the grid could not see.

Random search learns nothing from its answers either. It only wastes fewer questions.`,
      link: lesson('random', 'peak'),
    },
    {
      title: 'One run proves nothing',
      notes: `0:11. Random search found the lower value here. What does that tell about the two searches? Next to nothing: another seed may turn it round.

Keep this state in mind for the end of the lecture, where many claims about Bayesian optimization rest on a single run.`,
      link: lesson('random', 'one-run'),
    },
    {
      title: 'The best value, and what it is worth',
      notes: `0:13. A slot machine won three times in three pulls. Maximum likelihood says that it always wins, and is not ashamed.

Seven more pulls: where will the estimate go? It may fall far. An estimate without its uncertainty is half an answer; that is why we need beliefs rather than best guesses.`,
      link: lesson('likelihood', 'three-pulls'),
    },
    {
      title: 'A belief about functions',
      notes: `0:16. From numbers to functions: a Gaussian process is a bell for the values at any set of places at once. One can draw from it and get whole functions.

The misconception: that inside the band anything is possible. It is not: close places have values that go together.`,
      link: lesson('gp', 'functions'),
    },
    {
      title: 'Keep what agrees with the data',
      notes: `0:19. Three values were measured. Of all functions keep only those that pass through them: this is conditioning, and it is all that "training" means here.

Ask where the functions that are left differ most. Far from the points. Notice that the values play no part in that answer.`,
      link: lesson('gp', 'after-data'),
    },
    {
      title: 'Another answer at the same place',
      notes: `0:21. Suppose the second answer had been higher by 2. The mean follows. What does the band do? Take a vote: wider, narrower, or as it is?

It stays as it is, everywhere. With settings kept fixed, the width depends on where we asked, never on what we heard. Only a new fit of the settings may change it.`,
      link: lesson('data', 'drag-a-value'),
    },
    {
      title: 'What 95 % promises',
      notes: `0:23. The outer band is said to hold the truth with 95 % chance. Reveal it: it can be much less. The promise is made under the model, and this model has the wrong length-scale.

If you remember one warning, take this one.`,
      link: lesson('data', 'ninety-five'),
    },
    {
      title: 'How far an answer reaches',
      notes: `0:25. The length-scale as a ruler. Long: sure and smooth. Short: full of doubt. It is told the wrong way round more often than not.

If time is short, skip the next state; for a whole quarter of an hour on this there is the playlist Kernels in 15.`,
      link: lesson('kernels', 'reach'),
    },
    {
      title: 'Where the mean is highest',
      notes: `0:27. The obvious idea: ask where the model expects the highest value, and again. Will six such questions find the top? No, they stay on the hill that is known.

That is the most frequent question in forums: why not optimize the mean? Because it never asks about what it does not know.`,
      link: lesson('data', 'lowest-mean'),
    },
    {
      title: 'Which place is worth it?',
      notes: `0:29. Neither the highest mean nor the largest doubt. Let somebody mark a place, and ask why.

The other half of the misconception: Bayesian optimization does not go where the uncertainty is largest either. That would be measuring everything, not searching.`,
      link: lesson('expected-improvement', 'which-place'),
    },
    {
      title: 'A chance times an amount',
      notes: `0:31. Beside the best answer an improvement is likely and tiny. Further away it is less likely and may be large. Expected improvement weighs the two: the area, times how far it goes.

It is not a probability. It is an amount, in the units of y, and it can be compared with what an evaluation costs.`,
      link: lesson('expected-improvement', 'chance-and-amount'),
    },
    {
      title: 'One step, in four parts',
      notes: `0:33. Fit, score, choose, evaluate. Only the last one costs anything: the score was computed at hundreds of places for free.

Show two whole steps with the arrow keys, and point at where the score is best before each of them.`,
      link: lesson('loop', 'four-phases'),
    },
    {
      title: 'A whole run',
      notes: `0:35. A fresh box, sixteen questions, three of them by chance. Let the room predict each step with the arrow keys; press H for a vote.

Watch for the moment when it leaves the shallow dip: at the ninth evaluation it goes to a place where it expects nothing good, because it knows little of it.`,
      link: explore(scene({ blackBox: 'forrester', actions: [{ do: 'step', count: 8 }], view: { truth: false } })),
    },
    {
      title: 'What was hidden',
      notes: `0:37. The same run at its end, with the truth. Lowest value −6.021, found −6.019; the grid of 16 came to −5.74, random search to −3.66.

And now the honest question: is that a proof? No. It is one run. So we race.`,
      link: explore(scene({ blackBox: 'forrester', actions: [{ do: 'step', count: 16 }], view: { truth: true } })),
    },
    {
      title: 'A race that it wins',
      notes: `0:38. A hundred seeds on Branin; the race starts by itself and takes some seconds. Medians, quartiles, and how often each search won.

Smooth, two inputs, few evaluations: this is where a Gaussian process is at home.`,
      link: race('wins'),
    },
    {
      title: 'A race that it loses',
      notes: `0:40. A hill on a plain. Fitted by maximum likelihood the model takes a tiny slope for a trend. With the length-scale set by hand it is back in the race.

A method that cannot lose was not tested.`,
      link: race('loses'),
    },
    {
      title: 'Six settings',
      notes: `0:42. With six inputs, 64 evaluations buy a grid two values of each: all of them corners. This race takes longer; talk while it runs, or leave it running.

The grid collapses with every further setting. The surrogate has a harder time too, only later.`,
      link: race('sixD'),
    },
    {
      title: 'What really happened',
      notes: `0:44. Real trainings of a network for taxi fares. Within the scatter of the training itself, the three searches cannot be told apart, and the winner of a search is partly its luckiest training.

Close: use it when evaluations are expensive, settings few and answers smooth. And report more than one run.`,
      link: taxi('verdict'),
    },
  ],
}
