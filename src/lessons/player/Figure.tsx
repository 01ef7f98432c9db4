import { SettingField } from '../../views/panels/SettingField'
import { type Marking, MarkingContext } from '../../views/plot/Marking'
import { Workbench } from '../../views/workbench/Workbench'
import type { OpenStep } from '../learnLab'
import { useLearnStore } from '../useLearn'
import './Figure.css'

/** The figure of a step: the panels it asks for, and the settings that one may need. */
export function Figure({ now, lit }: { readonly now: OpenStep; readonly lit: string | null }) {
  const { lab, scene } = now.figure.shows
  const settings = scene.settings ?? []
  return (
    <div className="learn-figure" data-lit={lit ?? undefined}>
      <MarkingContext value={useMarkingOf(now)}>
        <Workbench lab={lab} parts={partsOf(now)} fills />
      </MarkingContext>
      {settings.length > 0 && (
        <section className="panel learn-settings" aria-label="Settings">
          {settings.map((id) => (
            <SettingField key={id} of={id} />
          ))}
        </section>
      )}
    </div>
  )
}

const partsOf = ({ figure: { shows }, answer }: OpenStep) =>
  answer ? (shows.scene.partsAfter ?? shows.scene.parts) : shows.scene.parts

function useMarkingOf({ step, said, answer }: OpenStep): Marking | null {
  const learn = useLearnStore()
  if (step.ask?.by !== 'mark') return null
  const stands = answer !== null && step.ask.reveal !== undefined
  return { at: said.mark, mark: stands ? null : learn.getState().mark }
}
