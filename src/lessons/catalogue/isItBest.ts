import { taxiRoom } from '../../casestudy/taxiRoom'
import type { RaceDocument } from '../../experiment/raceDocument'
import { racePresets } from '../../experiment/racePresets'
import type { Lesson } from '../lesson'
import { isClearlyAhead, isFinished, leavesOut, winsIn } from '../race/findings'

interface Change extends Partial<Omit<RaceDocument, 'searches' | 'view'>> {
  /** The names of those that take part; Bayesian optimization goes by that name, however it is fitted. */
  readonly among?: readonly string[]
  readonly view?: Partial<RaceDocument['view']>
}

export const BO = 'BO'
export const SOBOL = 'Sobol’'

/** A race of the list of races, with fewer seeds. */
function race(preset: string, { among, view, ...change }: Change): RaceDocument {
  const { document } = racePresets.find(({ id }) => id === preset)!
  const searches = document.searches
    .filter(({ name }) => !among || among.includes(name))
    .map((search) => (search.name.startsWith('BO,') ? { ...search, name: BO } : search))
  return { ...document, ...change, searches, view: { ...document.view, ...view } }
}

/** Before and after a prediction: nobody starts the race but the answer. */
const PANELS = { parts: ['chartToCome', 'wins'], partsAfter: ['chart', 'wins', 'transport'] } as const

/** The black box that is a hill on a plain. */
const hill = race('loses', { seeds: 40, among: ['Grid', 'Random', 'BO, MLE'] })

/** Two values of each of six inputs. */
const COMBINATIONS = 2 ** 6

/** In per cent, the win rates that are taken for the lower end of what ten wins of ten leave open: 0.6¹⁰ is 0.006, 0.85¹⁰ is 0.2. */
const LOWER_END = [60, 85] as const

/** Hours that are taken for about six: after two no model has been asked, and after ten most of the lead is lost. */
const SOON = [2.5, 10] as const

/** What was marked, in per cent or hours; NaN as long as nothing is. */
const marked = (mark: readonly number[] | null): number => mark?.[0] ?? Number.NaN

export const isItBest: Lesson = {
  id: 'best',
  title: 'Is BO always best?',
  says: 'A race that Bayesian optimization wins, one that it loses, and how to tell a lead from luck.',
  question: 'For my problem, is Bayesian optimization worth it, and how would I find out?',
  minutes: 8,
  cover: 'wins',
  steps: [
    {
      id: 'wins',
      figure: 'race',
      title: 'A race that it wins',
      say: `Three searches for the lowest value of two inputs, with 25 [evaluations](term:evaluation) each: a grid, random search, and [Bayesian optimization](term:bayesianOptimization), BO.

One run proves nothing. So ten races are run, each with a [seed](term:seed) of its own, and counted who ended nearest to the optimum: the [win rate](term:winRate).`,
      sets: {
        forty: [{ do: 'contest', change: { seeds: 40 } }, { do: 'race' }],
      },
      scene: { ...PANELS, marks: { winRateOf: BO }, document: race('wins', { seeds: 10 }) },
      ask: {
        by: 'mark',
        question:
          'Suppose that BO wins all ten. How low may its win rate over very many seeds still be? Mark the lowest that you would not rule out on its bar.',
        reveal: [{ do: 'race' }],
        isRight: ({ mark }) => marked(mark) >= LOWER_END[0] && marked(mark) <= LOWER_END[1],
        right:
          'It does win all ten. A search that wins three races of four does so now and then, too: the whisker is the [95 % interval](term:confidenceInterval), and begins at 72 %. With [forty seeds](set:forty) and forty wins it begins at 91 %.',
        misses: [
          {
            id: 'always',
            misconception: 'M24',
            when: ({ mark }) => marked(mark) > LOWER_END[1],
            says: 'It does win all ten, and that looks like always. But ten wins of ten also come to who wins three races of four, now and then: the [95 % interval](term:confidenceInterval) begins at 72 %. With [forty seeds](set:forty) and forty wins, at 91 %.',
          },
        ],
        otherwise:
          'So low can be ruled out: who wins every second race wins ten of ten once in 1024 times. The [95 % interval](term:confidenceInterval) begins at 72 %.',
        answer: [{ do: 'mark', x: [72] }],
        wrong: [
          { acts: [{ do: 'mark', x: [100] }], meets: 'always' },
          { acts: [{ do: 'mark', x: [50] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'loses',
      figure: 'race',
      title: 'A race that it loses',
      say: `One input, 16 evaluations, 40 seeds. This [black box](term:blackBox) is a plain that rises slowly, with one deep hollow near 0. Low is good.`,
      scene: { ...PANELS, marks: { winRateOf: BO }, document: hill },
      ask: {
        by: 'mark',
        question: 'How many of the forty will BO win? Mark the share on its bar.',
        reveal: [{ do: 'race' }],
        isRight: ({ mark }) => marked(mark) <= 33,
        right:
          'BO wins one of five, the grid four. One of the sixteen grid points happens to lie beside the bottom. The first points of BO fall on the plain; its model takes the small slope for all there is, and creeps along it.',
        misses: [
          {
            id: 'it-learns',
            misconception: 'M24',
            when: ({ mark }) => marked(mark) >= 50,
            says: 'It learns, so one expects it to win: but the grid wins four of five. What BO learned here was wrong. Its first points fall on the plain, its model takes the small slope for all there is, and creeps along it. The grid had luck: one point beside the bottom.',
          },
        ],
        otherwise:
          'No even race: the grid wins four of five, BO the rest, random search none. One of the sixteen grid points happens to lie beside the bottom.',
        answer: [{ do: 'mark', x: [20] }],
        wrong: [
          { acts: [{ do: 'mark', x: [80] }], meets: 'it-learns' },
          { acts: [{ do: 'mark', x: [40] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'lead',
      figure: 'race',
      title: 'A lead, or luck?',
      say: `Four searches tune the learning rate of the taxi network, twelve trainings each. After ten seeds Sobol’, whose places are spread evenly, has won six and BO two.`,
      sets: {
        hundred: [{ do: 'contest', change: { seeds: 100 } }, { do: 'race' }],
      },
      scene: { parts: ['chart', 'wins', 'seeds', 'transport'], document: race('taxi', { seeds: 10 }) },
      ask: {
        by: 'figure',
        question:
          'Is that a lead, or luck? Take more seeds, and race, until the whisker of Sobol’ lies wholly on one side of 50 %.',
        isRight: ({ state }) => isFinished(state) && leavesOut(state, SOBOL, 0.5),
        right:
          'It wins fewer than half: six of ten were luck. With [a hundred seeds](set:hundred) it has about a quarter, and BO is ahead. Their intervals still overlap: on this broad, noisy valley a hundred seeds name no winner.',
        misses: [
          {
            id: 'few-seeds',
            misconception: 'M13',
            when: ({ state }) => isFinished(state),
            says: 'Six of ten look like more than half. But from six wins the interval goes from 31 % to 83 %, and as long as a whisker holds 50 %, more seeds may turn it round. With [a hundred](set:hundred) Sobol’ has about a quarter.',
          },
        ],
        otherwise: 'Move the seeds to about 60, start the race, and wait until every run is made.',
        answer: [{ do: 'contest', change: { seeds: 60 } }, { do: 'race' }],
        wrong: [
          { acts: [{ do: 'race' }], meets: 'few-seeds' },
          { acts: [{ do: 'contest', change: { seeds: 60 } }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'many-inputs',
      figure: 'race',
      title: 'Six inputs, or seven',
      say: `A grid tries every combination of its values. Here are six inputs, and the grid is to try two values of each: a low one and a high one.`,
      scene: {
        parts: ['chartToCome', 'budget'],
        partsAfter: PANELS.partsAfter,
        document: race('sixD', { budget: 40, seeds: 10, among: ['Grid', 'Random', 'BO, MAP'] }),
      },
      ask: {
        by: 'figure',
        question: 'How many evaluations does that take? Set the budget to so many, and no more.',
        reveal: [{ do: 'contest', change: { budget: 40 } }, { do: 'race' }],
        isRight: ({ state }) => state.contest.budget === COMBINATIONS,
        right:
          '$2^6 = 64$; three values for each of seven inputs would take $3^7 = 2187$. Here is the race with 40: the grid has one place, the middle. Random search goes on finding something. BO, which learns from every answer, wins all ten seeds.',
        misses: [
          {
            id: 'adds',
            misconception: 'M12',
            when: ({ state }) => state.contest.budget < COMBINATIONS,
            says: 'Six inputs and two values sound like 12. But each value of one goes with each of all others: $2^6 = 64$. Here is the race with 40: the grid has one place, the middle, thorough as it looks. BO, which learns from every answer, wins all ten seeds.',
          },
        ],
        otherwise:
          'Fewer will do: $2^6 = 64$. Here is the race with 40: the grid has one place, the middle. BO wins all ten seeds.',
        answer: [{ do: 'contest', change: { budget: COMBINATIONS } }],
        wrong: [
          { acts: [{ do: 'contest', change: { budget: 12 } }], meets: 'adds' },
          { acts: [{ do: 'contest', change: { budget: 128 } }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'seven',
      figure: 'taxi',
      title: 'Seven inputs, really trained',
      say: `The small taxi network with seven inputs: three searches of 128 trainings each, which is what a grid of two values takes.

Each dot is one of thirty [seeds](term:seed): the lowest error found, as a share of the guess’s. BO found a lower one than random search with 27 of them.`,
      scene: { parts: ['sevenFound'], partsAfter: ['sevenFresh'], document: { ...taxiRoom.default(), scene: 'seven' } },
      ask: {
        by: 'option',
        question:
          'Now every pick is trained again, with fresh seeds, and scored on rides that no search saw. How often is BO’s better than random search’s?',
        options: [
          { id: 'half', says: 'With about half of the seeds.' },
          { id: 'always', says: 'With nearly every seed, as before.' },
        ],
        reveal: [],
        isRight: ({ option }) => option === 'half',
        right:
          'With 15 of 30: what it had found beyond random search was luck on the rides that it was scored on. Its picks do beat the grid’s, with 24 seeds. They beat the guess, which took no search at all, with 5.',
        misses: [
          {
            id: 'found-is-good',
            misconception: 'M14',
            when: ({ option }) => option === 'always',
            says: 'With 15 of 30. The lowest of 128 scores is a lucky one, and who finds lower scores finds more of that luck. Its picks do beat the grid’s, with 24 seeds, and the guess, which took no search at all, with 5.',
          },
        ],
        otherwise: 'With 15 of 30.',
        answer: [{ do: 'option', id: 'half' }],
        wrong: [{ acts: [{ do: 'option', id: 'always' }], meets: 'found-is-good' }],
      },
    },
    {
      id: 'workers',
      figure: 'race',
      title: 'Four workers',
      say: `An evaluation takes an hour, and four can go on at once. Random search needs no answers: 29 places are done in eight hours. BO, one by one, waits 26, and its [median](term:median) comes below the line of the [target](term:target) after 15.

It may also choose four places before any of their answers is back.`,
      sets: {
        evaluations: [{ do: 'cost', view: { cost: 'evaluations' } }],
        time: [{ do: 'cost', view: { cost: 'time' } }],
      },
      scene: {
        parts: ['chartToCome'],
        partsAfter: ['chartByCost', 'transport'],
        marks: { hours: 29 },
        document: race('workers', { seeds: 10, view: { secondsEach: 3600 } }),
      },
      ask: {
        by: 'mark',
        question: 'After how many hours does BO come below that line with four at once? Mark the time on the chart.',
        reveal: [{ do: 'race' }],
        isRight: ({ mark }) => marked(mark) >= SOON[0] && marked(mark) <= SOON[1],
        right:
          'After six. The model guesses the three answers it waits for, and so spreads its four places. Look [by evaluations](set:evaluations), where it is a little behind one by one, then [by time](set:time) again.',
        misses: [
          {
            id: 'must-wait',
            misconception: 'M26',
            when: ({ mark }) => marked(mark) > SOON[1],
            says: 'After six, not 15. Three of four places are chosen in the dark, which looks wasted. But the model guesses the answers it waits for, and so spreads its places. [By evaluations](set:evaluations) it is a little behind one by one, [by time](set:time) far ahead.',
          },
        ],
        otherwise: 'After six. In the first two hours only five places are evaluated, all chosen before the model knew anything.',
        answer: [{ do: 'mark', x: [6] }],
        wrong: [
          { acts: [{ do: 'mark', x: [15] }], meets: 'must-wait' },
          { acts: [{ do: 'mark', x: [1] }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'now-you',
      figure: 'race',
      title: 'Now you',
      say: `The article on the taxi fares ends with two halves. Bayesian optimization is *not always best*: with few settings in a narrow range, a grid may do. With six or seven in a wider one, a grid becomes infeasible: over our seven its picks came to 109 % of the guess’s error, those of BO to 102 %.

Here is the race that BO lost, with its budget in your hands.`,
      scene: { parts: ['chart', 'wins', 'budget', 'transport'], document: hill },
      ask: {
        by: 'figure',
        question: 'Give all three more evaluations, and race, until BO is ahead and its interval lies above the others.',
        isRight: ({ state }) => isFinished(state) && isClearlyAhead(state, BO),
        right:
          'Now its lead is more than luck, for this box and this budget. Which search is best is a question to measure, and a race is how.',
        misses: [
          {
            id: 'overlap',
            misconception: 'M13',
            when: ({ state }) => {
              const wins = winsIn(state)
              return isFinished(state) && wins[BO]!.value > Math.max(wins.Grid!.value, wins.Random!.value)
            },
            says: 'It is ahead, but the whiskers overlap: other seeds may turn the order round. Give it a few evaluations more.',
          },
        ],
        otherwise: 'Move the budget to about 25, start the race, and wait until every run is made.',
        answer: [{ do: 'contest', change: { budget: 25 } }, { do: 'race' }],
        wrong: [
          { acts: [{ do: 'contest', change: { budget: 20 } }, { do: 'race' }], meets: 'overlap' },
          { acts: [{ do: 'contest', change: { budget: 25 } }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
