import { fromUnit } from '../../problems/searchSpace'
import { selectProblem, selectShown } from '../../store/derived'
import { useLab } from '../../store/useLab'
import { MapSurface } from '../maps/MapSurface'
import { useSize } from '../plot/useSize'
import { triedWords } from '../words/lane'
import { Projections } from './Projections'
import { ProjectionsTable } from './ProjectionsTable'
import '../panels/panels.css'
import './Projections.css'

/** What was measured of a black box with two inputs, and no model: the places on the plane, and their values along each input. */
export default function MeasuredPlane() {
  const { space } = useLab(selectProblem)
  const trace = useLab(selectShown)
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <>
      <div className="belief-plot" ref={ref}>
        {size && size.width > 150 && size.height > 150 && (
          <Projections
            {...size}
            trace={trace}
            surface={(scales) => (
              <MapSurface
                scales={scales}
                inspected={null}
                inspect={lookAtNothing}
                begin={space.map((axis) => fromUnit(axis, 0.5))}
                keyboard
              />
            )}
          />
        )}
      </div>
      <ProjectionsTable trace={trace} />
      {trace.length > 0 && <p className="quiet projections-tried">{triedWords(space, trace)}</p>}
    </>
  )
}

/** Without a model there is nothing to be explained anywhere. */
const lookAtNothing = () => {}
