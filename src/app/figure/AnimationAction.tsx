import { useEffect, useRef, useState } from 'react'
import { figure } from '../../language/en/figure'
import { Segmented } from '../../views/controls/Segmented'
import type { Animation } from '../../views/figure/animation'
import { FRAME, picturesOf } from '../../views/figure/animation/stage'
import { saveBlob } from '../../views/save'
import { Cancelled, encode } from '../../workers/animation/encode'
import type { AnimationKind } from '../../workers/animation/protocol'
import { startAnimationWorker } from '../../workers/animation/startAnimationWorker'
import { createPageClock } from '../pageClock'
import { animationSaid } from './words'
import './FigureDialog.css'

/** How long one evaluation is shown. */
const FRAME_MS = 800

const TYPES = { webm: 'video/webm', gif: 'image/gif' } as const
const canWebm = 'VideoEncoder' in window

/** A run, a race or the searches from the first evaluation to the last, as a moving picture that is made in a worker. */
export function AnimationAction({ animation }: { readonly animation: Animation }) {
  const { frames } = animation
  const [kind, setKind] = useState<AnimationKind>(canWebm ? 'webm' : 'gif')
  const [made, setMade] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const cancelling = useRef<AbortController | null>(null)
  useEffect(() => () => cancelling.current?.abort(), [])

  const make = async () => {
    const controller = new AbortController()
    cancelling.current = controller
    setSaid('')
    setMade(0)
    try {
      const pictures = picturesOf(animation.moments(createPageClock()))
      const form = { ...FRAME, frameMs: FRAME_MS }
      const bytes = await encode(startAnimationWorker, kind, form, pictures, setMade, controller.signal)
      const file = `where-next-${animation.file}.${kind}`
      saveBlob(file, new Blob([bytes], { type: TYPES[kind] }))
      setSaid(animationSaid({ is: 'saved', file, frames }))
    } catch (error) {
      if (error instanceof Cancelled) setSaid(animationSaid({ is: 'cancelled' }))
      else setSaid(animationSaid({ is: 'failed', kind, reason: error instanceof Error ? error.message : String(error) }))
    }
    setMade(null)
  }

  return (
    <div className="figure-animation">
      <h3>{animation.heading}</h3>
      {made === null ? (
        <div className="figure-animation-line">
          <Segmented<AnimationKind>
            label={figure.format}
            value={kind}
            options={[
              { value: 'webm', label: 'WebM', disabled: canWebm ? undefined : figure.noWebm },
              { value: 'gif', label: 'GIF' },
            ]}
            onChange={setKind}
          />
          <button type="button" onClick={make}>
            {figure.saveAnimation}
          </button>
        </div>
      ) : (
        <div className="figure-animation-line">
          <progress aria-label={figure.progress} max={frames} value={made} />
          <span>{figure.madeOf(made, frames)}</span>
          <button type="button" onClick={() => cancelling.current?.abort()}>
            {figure.cancel}
          </button>
        </div>
      )}
      <p className="figure-said" role="status">
        {said}
      </p>
    </div>
  )
}
