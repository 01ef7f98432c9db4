import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { MeasureDocument } from '../../../experiment/measure/measureDocument'
import type { Past } from '../../../experiment/replay/lookBack'
import { createLookBackStore } from '../../../store/measure/lookBackStore'
import { startLookBackWorker } from '../../../workers/startLookBackWorker'

/** What looking back has found of a study, the moment on screen first; the worker is there as long as this is shown. */
export function useLookedBack({ parameters, goal, limit, trials, settings, seed }: MeasureDocument, cursor: number) {
  const [store] = useState(() => createLookBackStore(startLookBackWorker))
  const past = useMemo<Past>(
    () => ({ parameters, goal, limit, trials, settings, seed }),
    [parameters, goal, limit, trials, settings, seed],
  )
  useEffect(() => () => store.end(), [store])
  useEffect(() => store.want(cursor), [store, cursor])
  useEffect(() => store.follow(past), [store, past])
  const state = useStore(store)
  return state.past === past ? state : null
}
