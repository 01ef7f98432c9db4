import { useCallback, useEffect, useRef, useState } from 'react'
import { useLab, useLabStore } from '../store/useLab'
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

/** The room "Explore", one-dimensional: settings, the model's belief, the rivals, the timeline. */
export function App({ notice, dismissNotice }: { notice: string | null; dismissNotice: () => void }) {
  const store = useLabStore()
  const [tables, setTables] = useState(false)
  const [keys, setKeys] = useState(false)
  const [formulas, setFormulas] = useState(false)
  const tablesRef = useRef<HTMLDivElement>(null)
  const openKeys = useCallback(() => setKeys(true), [])
  usePlayback(store)
  useKeyboard(store, openKeys)

  useEffect(() => {
    if (tables) tablesRef.current?.scrollIntoView({ block: 'nearest' })
  }, [tables])

  return (
    <>
      <Header
        tables={tables}
        toggleTables={() => setTables(!tables)}
        openKeys={openKeys}
        openFormulas={() => setFormulas(true)}
      />
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
          <LanePanel search="grid" title="Grid search" />
          <LanePanel search="random" title="Random search" />
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
