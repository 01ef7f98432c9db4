import { useCallback, useEffect, useRef, useState } from 'react'
import type { LabStore } from '../store/store'
import { LabContext, useLab, useLabStore } from '../store/useLab'
import { BeliefPanel } from '../views/panels/BeliefPanel'
import { ControlsPanel } from '../views/panels/ControlsPanel'
import { LanePanel } from '../views/panels/LanePanel'
import { narrate } from '../views/panels/narrate'
import { ProgressPanel } from '../views/panels/ProgressPanel'
import { TablesPanel } from '../views/panels/TablesPanel'
import { TimelinePanel } from '../views/panels/TimelinePanel'
import { connectAddressBar } from './addressBar'
import { FormulasDialog } from './FormulasDialog'
import { Header } from './Header'
import { KeysDialog } from './KeysDialog'
import { useKeyboard } from './keyboard'
import { usePlayback } from './usePlayback'
import { useResolution } from './useResolution'

/** The room "Explore" over a workbench, which the address bar follows while one is in the room. */
export function ExploreRoom({ store, complaint }: { store: LabStore; complaint: string | null }) {
  const [notice, setNotice] = useState(complaint)
  useEffect(() => connectAddressBar(store, setNotice), [store])
  return (
    <LabContext value={store}>
      <Workbench notice={notice} dismissNotice={() => setNotice(null)} />
    </LabContext>
  )
}

/** Settings, the model's belief, the rivals, the timeline. */
function Workbench({ notice, dismissNotice }: { notice: string | null; dismissNotice: () => void }) {
  const store = useLabStore()
  const [tables, setTables] = useState(false)
  const [keys, setKeys] = useState(false)
  const [formulas, setFormulas] = useState(false)
  const tablesRef = useRef<HTMLDivElement>(null)
  const openKeys = useCallback(() => setKeys(true), [])
  usePlayback(store)
  useResolution(store)
  useKeyboard(store, openKeys)

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
