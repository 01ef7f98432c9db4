import { Suspense, useContext, useEffect, useMemo, useRef } from 'react'
import { selectProblem } from '../../store/derived'
import type { Lab } from '../../store/lab'
import { LabContext, useLab, useLabStore } from '../../store/useLab'
import { isOf } from '../figure/subjects'
import { type Panel, type PanelId, panels } from '../panels'
import { PicturesBeside, usePictures } from '../pictures/Pictures'
import { HiddenContext } from './hidden'
import { takeKeys } from './keyOwner'
import { Narration } from './Narration'
import { useKeys } from './useKeys'
import { usePlayback } from './usePlayback'
import { useResolution } from './useResolution'
import '../panels/panels.css'

interface WorkbenchProps {
  readonly lab: Lab
  /** The panels to show; they stand in the order of the list of panels. */
  readonly parts?: readonly PanelId[]
  /** Whether it takes what room there is around it, with its panels one beside the other. */
  readonly fills?: boolean
}

/** One Lab on screen: its panels, its keys, its playback. A page may hold several. */
export function Workbench({ lab, parts = WHOLE, fills = false }: WorkbenchProps) {
  return (
    <LabContext value={lab}>
      <Bench parts={parts} fills={fills} />
    </LabContext>
  )
}

/** All that is in sight without scrolling. */
const WHOLE: readonly PanelId[] = panels.filter(({ place }) => place !== 'below' && place !== 'alone').map(({ id }) => id)

function Bench({ parts: wanted, fills }: Required<Omit<WorkbenchProps, 'lab'>>) {
  const parts = useNotHidden(wanted)
  const lab = useLabStore()
  const failure = useLab((s) => s.failure)
  const inputs = useLab((s) => selectProblem(s).space.length)
  const bench = useRef<HTMLDivElement>(null)
  useEffect(() => isOf(bench.current, { kind: 'run', lab }), [lab])
  usePlayback(lab)
  useResolution(lab)
  useKeys(bench, lab, parts)

  // Computing goes on outside of drawing; what it throws ends here, where the boundary around the room catches it.
  if (failure) throw failure.error

  const shown = panels.filter((panel) => parts.includes(panel.id) && panel.inputs.includes(inputs))
  const at = (place: Panel['place']) => shown.filter((panel) => panel.place === place).map(drawn)
  const hasPictures = usePictures('beside').length > 0
  const rivals = [...at('beside'), ...(hasPictures ? [] : at('lane'))]
  const below = at('below')
  return (
    <div
      className={fills ? 'bench bench-fills' : 'bench'}
      data-lab="explore"
      ref={bench}
      onPointerDownCapture={take}
      onFocusCapture={take}
    >
      <div className={fills ? 'workbench-part' : 'workbench'}>
        {at('alone')}
        {at('before')}
        {(rivals.length > 0 || hasPictures) && (
          <div className="rivals" data-pictures={hasPictures || undefined}>
            {rivals}
            <PicturesBeside />
          </div>
        )}
        {at('after')}
      </div>
      {below.length > 0 && <div className="tables-place">{below}</div>}
      <Narration asks={parts.includes('belief')} />
    </div>
  )
}

/** The panels that no link asks to leave out. */
function useNotHidden(parts: readonly PanelId[]): readonly PanelId[] {
  const hidden = useContext(HiddenContext)
  return useMemo(() => {
    if (hidden.size === 0) return parts
    const isHidden = ({ hiddenAs }: Panel) => hiddenAs !== undefined && hidden.has(hiddenAs)
    return parts.filter((part) => !panels.some((panel) => panel.id === part && isHidden(panel)))
  }, [hidden, parts])
}

const take = ({ currentTarget }: { readonly currentTarget: Element }) => takeKeys(currentTarget)

const drawn = ({ id, Component }: Panel) => (
  <Suspense key={id}>
    <Component />
  </Suspense>
)
