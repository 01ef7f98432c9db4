import { useCallback, useEffect, useRef, useState } from 'react'
import type { Lab } from '../store/lab'
import { LabContext, useLab, useLabStore } from '../store/useLab'
import { BeliefPanel } from '../views/panels/BeliefPanel'
import { ControlsPanel } from '../views/panels/ControlsPanel'
import { LanePanel } from '../views/panels/LanePanel'
import { narrate } from '../views/panels/narrate'
import { ProgressPanel } from '../views/panels/ProgressPanel'
import { TablesPanel } from '../views/panels/TablesPanel'
import { TimelinePanel } from '../views/panels/TimelinePanel'
import { FormulasDialog } from './FormulasDialog'
import { Header } from './Header'
import { KeysDialog } from './KeysDialog'
import { useKeyboard } from './keyboard'
import { usePlayback } from './usePlayback'
import { useResolution } from './useResolution'

/** The room "Explore" over a workbench. */
export function ExploreRoom({ store, ...notes }: { store: Lab } & Notes) {
  return (
    <LabContext value={store}>
      <Workbench {...notes} />
    </LabContext>
  )
}

interface Notes {
  /** Why the link that was followed could not be used. */
  readonly notice: string | null
  readonly dismissNotice: () => void
}

/** Settings, the model's belief, the rivals, the timeline. */
function Workbench({ notice, dismissNotice }: Notes) {
  const store = useLabStore()
  const failure = useLab((s) => s.failure)
  const [tables, setTables] = useState(false)
  const [keys, setKeys] = useState(false)
  const [formulas, setFormulas] = useState(false)
  const tablesRef = useRef<HTMLDivElement>(null)
  const openKeys = useCallback(() => setKeys(true), [])
  usePlayback(store)
  useResolution(store)
  useKeyboard(store, openKeys)

  // Computing goes on outside of drawing; what it throws ends here, where the boundary around the room catches it.
  if (failure) throw failure.error

  useEffect(() => {
    if (tables) tablesRef.current?.scrollIntoView({ block: 'nearest' })
  }, [tables])

  return (
    <>
      <Header room="explore">
        <button type="button" aria-expanded={tables} aria-controls="tables" onClick={() => setTables(!tables)}>
          Show tables
        </button>
        <button type="button" onClick={() => setFormulas(true)}>
          Formulas
        </button>
        <button type="button" className="icon" aria-label="Keys" title="Keys (?)" onClick={openKeys}>
          ?
        </button>
      </Header>
      {notice && (
        <div className="notice" role="alert">
          <p>{notice} The default experiment is shown instead.</p>
          <button type="button" onClick={dismissNotice}>
            Dismiss
          </button>
        </div>
      )}
      <main className="workbench">
        <ControlsPanel />
        <BeliefPanel />
        <div className="rivals">
          <ProgressPanel />
          <LanePanel search="grid" />
          <LanePanel search="random" />
        </div>
        <TimelinePanel />
      </main>
      <div className="tables-place" ref={tablesRef}>
        {tables && <TablesPanel />}
      </div>
      <Narration />
      <KeysDialog open={keys} close={() => setKeys(false)} />
      <FormulasDialog open={formulas} close={() => setFormulas(false)} />
    </>
  )
}

/** Speaks each step to assistive technology. */
function Narration() {
  const words = useLab(narrate)
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {words}
    </p>
  )
}
