import * as v from 'valibot'
import { answererOf, commands as ofTheEngine } from '../experiment/headless'
import { command } from '../experiment/headless/command'
import { lessons as all } from '.'
import { courses } from './exercises'
import { linkOf } from './exercises/exercise'
import { game, gameLevels } from './game/headless'
import { inventory } from './inventory'
import { termsOf, wordsOf } from './reading'

/** The catalogue of lessons, as tools and tests read it. `link` is what follows the page's address. */
const lessons = command('lessons', 'the catalogue of lessons and their steps', v.optional(v.unknown()), () =>
  all.map((lesson) => ({
    id: lesson.id,
    title: lesson.title,
    minutes: lesson.minutes,
    words: wordsOf(lesson),
    steps: lesson.steps.map((step) => ({
      id: step.id,
      link: `#learn/${lesson.id}/${step.id}`,
      asks: step.ask ? { by: step.ask.by, predicts: step.ask.reveal !== undefined } : null,
      misconceptions: step.ask?.misses.map(({ misconception }) => misconception) ?? [],
      terms: termsOf(step),
    })),
  })),
)

/** The exercises of the courses, each with what follows the page's address. */
const exercises = command('exercises', 'what courses set, each with a link into a prepared state', v.optional(v.unknown()), () =>
  Promise.all(
    courses.flatMap(({ name: course, exercises }) =>
      exercises.map(async ({ bullet, place }) => ({ course, bullet, link: await linkOf(place) })),
    ),
  ),
)

/** The concept inventory: an item for each misconception, where it is asked and where it is taught. */
const items = command('inventory', 'the items of the concept inventory', v.optional(v.unknown()), () =>
  inventory.map(({ id, misconception, teaches, of }) => ({
    id,
    misconception,
    kind: of(0).ask!.by,
    link: `#learn/inventory/${id}`,
    lesson: `#learn/${teaches.lesson}/${teaches.step}`,
  })),
)

/** Every command there is: those of the engine, the catalogues of lessons, exercises and the inventory, and the results of a class. */
export const commands = [...ofTheEngine, lessons, exercises, items, game, gameLevels]

export const answer = answererOf(commands)
