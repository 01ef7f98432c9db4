import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lessons } from '.'

/** The rows of the table of what people believe, by its ids. */
const rows = new Map(
  readFileSync(new URL('../../docs/teaching.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap(
      (line) =>
        /^\| (M\d+) \|/
          .exec(line)
          ?.slice(1)
          .map((id) => [id, line] as const) ?? [],
    ),
)

const met = lessons.flatMap((lesson) =>
  lesson.steps.flatMap((step) =>
    (step.ask?.misses ?? []).map(({ misconception }) => ({ misconception, lesson: lesson.title, step: step.title })),
  ),
)

it.each(met)('docs/teaching.md says that $misconception is met by “$step” of “$lesson”', ({ misconception, lesson, step }) => {
  expect(rows.get(misconception)).toContain(`*${lesson}*`)
  expect(rows.get(misconception)).toContain(`“${step}”`)
})
