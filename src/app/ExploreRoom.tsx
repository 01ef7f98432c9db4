import { lazy, Suspense, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { tinykeys } from 'tinykeys'
import { common } from '../language/en/common'
import { explore } from '../language/en/explore'
import type { Lab } from '../store/lab'
import { LabContext } from '../store/useLab'
import { pictures } from '../views/pictures'
import { PicturesMenu } from '../views/pictures/PicturesMenu'
import { isFree } from '../views/workbench/ownKeys'
import { Workbench } from '../views/workbench/Workbench'
import { useDeparting } from './code/departing'
import { Header } from './Header'
import { type Stage, usePresenting, useStage } from './present/mode'
import '../views/panels/panels.css'

/** Fetched when they are first asked for. */
const TablesPanel = lazy(() => import('../views/panels/TablesPanel'))
const FormulasDialog = lazy(() => import('./FormulasDialog'))
const KeysDialog = lazy(() => import('./KeysDialog'))

type Asked = 'never' | 'open' | 'closed'

interface ExploreRoomProps {
  readonly store: Lab
  /** Why the link that was followed could not be used. */
  readonly notice: string | null
  readonly dismissNotice: () => void
}

/** The room "Explore": one workbench, the tables behind its pictures, and what the page says of it. */
export function ExploreRoom({ store, notice, dismissNotice }: ExploreRoomProps) {
  const [tables, setTables] = useState(false)
  const [keys, setKeys] = useState<Asked>('never')
  const [formulas, setFormulas] = useState<Asked>('never')
  const tablesId = useId()
  const tablesRef = useRef<HTMLDivElement>(null)
  const bringIntoSight = useCallback(() => tablesRef.current?.scrollIntoView({ block: 'nearest' }), [])
  const openKeys = useCallback(() => setKeys('open'), [])
  useKeysKey(openKeys)
  const mode = usePresenting()
  const isPresenting = mode !== null && mode !== 'away'
  useStage(useMemo(() => stageOf(store), [store]))
  useDeparting(useMemo(() => ({ room: 'explore', lab: store }), [store]))

  return (
    <LabContext value={store}>
      {!isPresenting && (
        <Header room="explore">
          <button type="button" aria-expanded={tables} aria-controls={tablesId} onClick={() => setTables(!tables)}>
            {explore.showTables}
          </button>
          {pictures.length > 0 && <PicturesMenu />}
          <button type="button" onClick={() => setFormulas('open')}>
            {explore.formulas}
          </button>
          <button type="button" className="icon" aria-label={explore.keys} title={explore.keysTitle} onClick={openKeys}>
            ?
          </button>
        </Header>
      )}
      {notice && (
        <div className="notice" role="alert">
          <p>{explore.defaultInstead(notice)}</p>
          <button type="button" onClick={dismissNotice}>
            {common.dismiss}
          </button>
        </div>
      )}
      <main className={isPresenting ? 'workbench-stage' : undefined}>
        <Workbench lab={store} fills={isPresenting} />
        {!isPresenting && (
          <div className="tables-place" id={tablesId} ref={tablesRef}>
            {tables && (
              <Suspense>
                <TablesPanel appeared={bringIntoSight} />
              </Suspense>
            )}
          </div>
        )}
      </main>
      {keys !== 'never' && (
        <Suspense>
          <KeysDialog open={keys === 'open'} close={() => setKeys('closed')} />
        </Suspense>
      )}
      {formulas !== 'never' && (
        <Suspense>
          <FormulasDialog open={formulas === 'open'} close={() => setFormulas('closed')} />
        </Suspense>
      )}
    </LabContext>
  )
}

const stageOf = (lab: Lab): Stage => ({
  next: () => lab.getState().nextStep(),
  previous: () => lab.getState().previousStep(),
})

/** The key of the page itself: it opens the list of keys. */
function useKeysKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isFree(event)) return
      event.preventDefault()
      open()
    }
    return tinykeys(window, { 'Shift+?': onKey, '?': onKey })
  }, [open])
}
