import { learning } from '../../language/en/learn'
import { LabContext } from '../../store/useLab'
import { SettingField } from '../../views/panels/SettingField'
import { Workbench } from '../../views/workbench/Workbench'
import type { BenchShows } from '../figures/bench'
import './Figure.css'

/** The panels of the workbench that a step asks for, and the settings that one may need. */
export function BenchFigure({ shows: { lab, scene }, answered }: { readonly shows: BenchShows; readonly answered: boolean }) {
  const settings = scene.settings ?? []
  return (
    <>
      <Workbench lab={lab} parts={answered ? (scene.partsAfter ?? scene.parts) : scene.parts} fills />
      {settings.length > 0 && (
        <LabContext value={lab}>
          <section className="panel learn-settings" aria-label={learning.settings}>
            {settings.map((id) => (
              <SettingField key={id} of={id} />
            ))}
          </section>
        </LabContext>
      )}
    </>
  )
}
