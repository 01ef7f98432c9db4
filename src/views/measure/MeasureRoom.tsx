import { useEffect } from 'react'
import { measure } from '../../language/en/measure'
import type { MeasureStore } from '../../store/measure/measureStore'
import { MeasureContext, useMeasure } from '../../store/measure/useMeasure'
import { isOf } from '../figure/subjects'
import { FirstScreen } from './FirstScreen'
import { useStudyKeeping } from './keeping'
import { measurePanels, type PanelPlace } from './panels'
import { SaveButton } from './SaveButton'
import './MeasureRoom.css'

/** The room "Measure" over any study: what is known, what is believed, and the next experiment. */
export const MeasureRoom = ({ lab }: { lab: MeasureStore }) => (
  <MeasureContext value={lab}>
    <Room lab={lab} />
  </MeasureContext>
)

function Room({ lab }: { lab: MeasureStore }) {
  const isNamed = useMeasure((s) => s.document.parameters.length > 0)
  const { notice } = useStudyKeeping()
  if (!isNamed) return <FirstScreen />
  return (
    <main className="measure-room" data-lab="measure" ref={(room) => isOf(room, { kind: 'study', lab })}>
      <Panels place="side" />
      <div className="measure-main">
        <Panels place="above" />
        <Panels place="main" />
      </div>
      <Panels place="next" />
      <div className="measure-below" data-control>
        <Panels place="below" />
      </div>
      {notice}
      <Unlinked />
      <Stopped />
    </main>
  )
}

const Panels = ({ place }: { place: PanelPlace }) =>
  measurePanels.filter((panel) => panel.place === place).map(({ id, Panel }) => <Panel key={id} />)

/** A study that is neither in the address nor saved is nowhere but on this page. */
function Unlinked() {
  const { isSaved } = useStudyKeeping()
  const isLinked = useMeasure((s) => s.isLinked) || isSaved
  const document = useMeasure((s) => s.document)
  useEffect(() => {
    if (isLinked) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isLinked])
  if (isLinked) return null
  return (
    <div className="notice measure-notice" role="status">
      <p>{measure.unlinked}</p>
      <SaveButton document={document} />
    </div>
  )
}

/** Why no model is computed, and the way on. */
function Stopped() {
  const complaint = useMeasure((s) => s.complaint)
  const again = useMeasure((s) => s.again)
  if (!complaint) return null
  return (
    <div className="notice measure-notice" role="alert">
      <p>{measure.stopped(complaint)}</p>
      <button type="button" onClick={again}>
        {measure.tryAgain}
      </button>
    </div>
  )
}
