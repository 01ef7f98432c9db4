import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createLab } from '../../store/lab'
import { lessons } from '..'
import { coverOf } from '../cover'
import type { BenchStep, Step } from '../lesson'
import { scene } from '../scenes'
import { LabInSmall } from './BenchThumbnail'
import { Cover, Thumbnail } from './Thumbnail'

/** A scene of the workbench, drawn outside a browser: then a store shows the state that it began with. */
function bench({ document, parts }: BenchStep['scene']): string {
  const lab = createLab(document)
  return renderToStaticMarkup(<LabInSmall lab={{ ...lab, getInitialState: lab.getState }} parts={parts} />)
}
const drawn = (step: Step) => (step.figure === 'bench' ? bench(step.scene) : renderToStaticMarkup(<Cover step={step} />))
const on = (scenery: Parameters<typeof scene>[0], parts: BenchStep['scene']['parts']) =>
  bench({ parts, document: scene(scenery) })
const chosen = (...places: readonly (readonly number[])[]) => places.map((x) => ({ do: 'choose', x: [...x] }) as const)

describe('a lesson in small', () => {
  it.each(lessons)('“$title” is drawn with numbers only', (lesson) => {
    expect(drawn(coverOf(lesson))).not.toMatch(/NaN|undefined|Infinity/)
  })

  it.each(lessons.filter(({ cover }) => cover))('“$title” has something to show in the scene that it names', (lesson) => {
    expect(drawn(coverOf(lesson))).toMatch(/<(path|circle|canvas) /)
  })

  it('is for those who see it only', () => {
    expect(renderToStaticMarkup(<Thumbnail lesson={lessons[0]!} />)).toContain('aria-hidden="true"')
  })

  it('shows what was measured; a model and the truth only where its scene does', () => {
    const scenery = { blackBox: 'forrester', actions: chosen([0.2], [0.7]), view: { truth: false } } as const
    const measured = on(scenery, ['measured'])
    expect(measured.match(/thumbnail-dot/g)).toHaveLength(2)
    expect(measured).not.toMatch(/class="(mean|band-outer|truth)"/)
    const believed = on(scenery, ['curves'])
    expect(believed).toMatch(/band-outer.*class="mean"/)
    expect(believed).not.toContain('class="truth"')
    expect(on({ ...scenery, view: { truth: true } }, ['curves'])).toContain('class="truth"')
  })

  it('shows a black box of two inputs as a map', () => {
    const markup = on({ blackBox: 'branin', actions: chosen([0, 5], [5, 5], [9, 1]) }, ['belief'])
    expect(markup).toContain('<canvas')
    expect(markup.match(/thumbnail-dot/g)).toHaveLength(3)
    const hidden = { blackBox: 'branin', actions: chosen([0, 5]), view: { truth: false } } as const
    expect(on(hidden, ['measured'])).not.toContain('<canvas')
    expect(on({ ...hidden, view: { truth: true } }, ['measured'])).toContain('<canvas')
  })

  it('shows functions drawn from a belief where its scene does', () => {
    const scenery = { blackBox: 'forrester', view: { truth: false } } as const
    expect(on(scenery, ['curves'])).not.toContain('thumbnail-function')
    const markup = on({ ...scenery, view: { truth: false, pictures: ['functions'], functions: 'prior' } }, ['curves'])
    expect(markup).toContain('thumbnail-function')
    expect(markup).not.toMatch(/NaN/)
  })
})
