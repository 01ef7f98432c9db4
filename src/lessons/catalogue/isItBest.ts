import { taxiRoom } from '../../casestudy/taxiRoom'
import type { RaceDocument } from '../../experiment/raceDocument'
import { racePresets } from '../../experiment/racePresets'
import type { Lesson } from '../lesson'
import { isClearlyAhead, isFinished, winsIn } from '../race/findings'

interface Change extends Partial<Omit<RaceDocument, 'searches' | 'view'>> {
  /** The names of those that take part; Bayesian optimization goes by that name, however it is fitted. */
  readonly among?: readonly string[]
  readonly view?: Partial<RaceDocument['view']>
}

export const BO = 'BO'

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
      scene: { ...PANELS, document: race('wins', { seeds: 10 }) },
      ask: {
        by: 'option',
        question: 'Suppose that BO wins all ten. What is its win rate on this black box?',
        options: [
          { id: 'always', says: '100 %: it always wins here.' },
          { id: 'interval', says: 'Somewhere from 72 % to 100 %.' },
        ],
        reveal: [{ do: 'race' }],
        isRight: ({ option }) => option === 'interval',
        right:
          'It does win all ten. A search that wins three races of four does so now and then, too: the whisker is the [95 % interval](term:confidenceInterval). With [forty seeds](set:forty) and forty wins it begins at 91 %.',
        misses: [
          {
            id: 'always',
            misconception: 'M24',
            when: ({ option }) => option === 'always',
            says: 'It does win all ten. But ten wins of ten also come to who wins three races of four, now and then: the [95 % interval](term:confidenceInterval) begins at 72 %. With [forty seeds](set:forty) and forty wins, at 91 %.',
          },
        ],
        otherwise: 'The interval is from 72 % to 100 %.',
        answer: [{ do: 'option', id: 'interval' }],
        wrong: [{ acts: [{ do: 'option', id: 'always' }], meets: 'always' }],
      },
    },
    {
      id: 'loses',
      figure: 'race',
      title: 'A race that it loses',
      say: `One input, 16 evaluations, 40 seeds. This [black box](term:blackBox) is a plain that rises slowly, with one deep hollow near 0. Low is good.`,
      scene: { ...PANELS, document: hill },
      ask: {
        by: 'option',
        question: 'Who wins most of the forty?',
        options: [
          { id: 'bo', says: 'BO: it is the one that learns.' },
          { id: 'grid', says: 'The grid.' },
          { id: 'random', says: 'Random search: it is not misled by a model.' },
        ],
        reveal: [{ do: 'race' }],
        isRight: ({ option }) => option === 'grid',
        right:
          'The grid wins four of five, BO one of five. One of the sixteen grid points happens to lie beside the bottom. The first points of BO fall on the plain; its model takes the small slope for all there is, and creeps along it.',
        misses: [
          {
            id: 'it-learns',
            misconception: 'M24',
            when: ({ option }) => option === 'bo',
            says: 'The grid wins four of five. What BO learned here was wrong: its first points fall on the plain, its model takes the small slope for all there is, and creeps along it. The grid had luck: one point beside the bottom.',
          },
        ],
        otherwise:
          'The grid wins four of five, BO the rest, random search none. One of the sixteen grid points happens to lie beside the bottom.',
        answer: [{ do: 'option', id: 'grid' }],
        wrong: [
          { acts: [{ do: 'option', id: 'bo' }], meets: 'it-learns' },
          { acts: [{ do: 'option', id: 'random' }], meets: 'otherwise' },
        ],
      },
    },
    {
      id: 'lead',
      figure: 'race',
      title: 'A lead, or luck?',
      say: `Four searches tune the learning rate of the taxi network, twelve trainings each. After ten seeds Sobol’, whose places are spread evenly, has won six and BO two.`,
      scene: { ...PANELS, document: race('taxi', { seeds: 10 }) },
      ask: {
        by: 'option',
        question: 'We go on to a hundred seeds. Will Sobol’ lead?',
        options: [
          { id: 'open', says: 'That is open: six of ten may come from a win rate of 31 % or of 83 %.' },
          { id: 'yes', says: 'Yes: six wins against two are clear.' },
        ],
        reveal: [{ do: 'contest', change: { seeds: 100 } }, { do: 'race' }],
        isRight: ({ option }) => option === 'open',
        right:
          'Now BO is ahead, and Sobol’ has about a quarter. Their intervals still overlap: on this broad, noisy valley a hundred seeds name no winner.',
        misses: [
          {
            id: 'few-seeds',
            misconception: 'M13',
            when: ({ option }) => option === 'yes',
            says: 'Now BO is ahead, and Sobol’ has about a quarter. Ten seeds said little: from six wins the interval went from 31 % to 83 %. And still the intervals overlap.',
          },
        ],
        otherwise: 'Now BO is ahead, and Sobol’ has about a quarter.',
        answer: [{ do: 'option', id: 'open' }],
        wrong: [{ acts: [{ do: 'option', id: 'yes' }], meets: 'few-seeds' }],
      },
    },
    {
      id: 'many-inputs',
      figure: 'race',
      title: 'Six inputs, or seven',
      say: `A grid multiplies. Two values for each of seven inputs are already $2^7 = 128$ evaluations.

Here are six inputs and 40 evaluations. Two values of each would take 64, so the grid has one: the middle.`,
      scene: { ...PANELS, document: race('sixD', { budget: 40, seeds: 10, among: ['Grid', 'Random', 'BO, MAP'] }) },
      ask: {
        by: 'option',
        question: 'How many evaluations do three values for each of seven inputs take?',
        options: [
          { id: 'sum', says: '21, seven times three.' },
          { id: 'product', says: '2187, three times itself seven times.' },
        ],
        reveal: [{ do: 'race' }],
        isRight: ({ option }) => option === 'product',
        right:
          '$3^7 = 2187$, for three values of each. Random search goes on finding something. BO, which learns from every answer, wins all ten seeds.',
        misses: [
          {
            id: 'adds',
            misconception: 'M12',
            when: ({ option }) => option === 'sum',
            says: 'A grid holds every combination: $3^7 = 2187$. That is why it ends here, thorough as it looks. BO, which learns from every answer, wins all ten seeds.',
          },
        ],
        otherwise: '$3^7 = 2187$.',
        answer: [{ do: 'option', id: 'product' }],
        wrong: [{ acts: [{ do: 'option', id: 'sum' }], meets: 'adds' }],
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
      say: `An evaluation takes an hour, and four can go on at once. Random search needs no answers: 29 places are done in eight hours. BO, one by one, waits 26.

It may also choose four places before any of their answers is back. The axis shows *time*.`,
      sets: {
        evaluations: [{ do: 'cost', view: { cost: 'evaluations' } }],
        time: [{ do: 'cost', view: { cost: 'time' } }],
      },
      scene: {
        parts: ['chartToCome'],
        partsAfter: ['chartByCost', 'transport'],
        document: race('workers', { seeds: 10, view: { secondsEach: 3600 } }),
      },
      ask: {
        by: 'option',
        question: 'What do three choices in the dark cost it?',
        options: [
          { id: 'most', says: 'Most of its lead: it learns nothing in between.' },
          { id: 'little', says: 'Little: after eight hours it is far ahead of random search.' },
        ],
        reveal: [{ do: 'race' }],
        isRight: ({ option }) => option === 'little',
        right:
          'In eight hours it comes as near as one by one in 26, or almost: look [by evaluations](set:evaluations), then [by time](set:time) again. The model guesses the three answers it waits for.',
        misses: [
          {
            id: 'must-wait',
            misconception: 'M26',
            when: ({ option }) => option === 'most',
            says: 'It guesses the answers it waits for, and so spreads its four places. [By evaluations](set:evaluations) it is a little behind one by one; [by time](set:time) it has it after eight hours, not 26.',
          },
        ],
        otherwise: 'After eight hours it is far ahead of random search.',
        answer: [{ do: 'option', id: 'little' }],
        wrong: [{ acts: [{ do: 'option', id: 'most' }], meets: 'must-wait' }],
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
        otherwise: 'Not yet. Move the budget to about 25, start the race, and wait until every run is made.',
        answer: [{ do: 'contest', change: { budget: 25 } }, { do: 'race' }],
        wrong: [
          { acts: [{ do: 'contest', change: { budget: 20 } }, { do: 'race' }], meets: 'overlap' },
          { acts: [{ do: 'contest', change: { budget: 25 } }], meets: 'otherwise' },
        ],
      },
    },
  ],
}
