import { useId, useState } from 'react'
import { pictures } from '../../language/en/pictures'
import { registries } from '../../language/en/registries'
import { selectProblem, selectRivals, selectShown } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { Segmented } from '../controls/Segmented'
import { laneLooks } from '../plot/look'
import { useSize } from '../plot/useSize'
import { triedWords } from '../words/lane'
import { Projections } from './Projections'
import { ProjectionsTable } from './ProjectionsTable'
import '../panels/panels.css'
import '../plot/look.css'
import './Projections.css'

type Whose = 'run' | 'first' | 'second'

/** The places of one search and their values along each input: of this run, or of a search beside it. */
export default function ProjectionsPicture() {
  const { space } = useLab(selectProblem)
  const shown = useLab(selectShown)
  const at = useLab((s) => s.view.at)
  const rivals = useLab(selectRivals)
  const [whose, setWhose] = useState<Whose>('run')
  const [ref, size] = useSize<HTMLDivElement>()
  const title = useId()
  const lane = { run: null, first: 0, second: 1 } as const
  const rival = lane[whose]
  const trace = rival === null ? shown : rivals[rival]!.trace.slice(0, at)
  const look = rival === null ? '' : laneLooks(rivals)[rival]!.className

  return (
    <section className={`panel picture ${look}`} aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>{pictures.alongEach}</h2>
        <Segmented
          label={pictures.whosePlaces}
          value={whose}
          options={[
            { value: 'run', label: pictures.thisRun },
            { value: 'first', label: registries.say(rivals[0].search.short) },
            { value: 'second', label: registries.say(rivals[1].search.short) },
          ]}
          onChange={setWhose}
        />
      </header>
      <div className="fill" ref={ref}>
        {size && size.width > 150 && size.height > 120 && <Projections {...size} trace={trace} />}
      </div>
      <ProjectionsTable trace={trace} />
      {trace.length > 0 && <p className="quiet projections-tried">{triedWords(space, trace)}</p>}
    </section>
  )
}
