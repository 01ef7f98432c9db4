import { useId, useRef } from 'react'
import { useStore } from 'zustand'
import { dialogs } from '../../language/en/dialogs'
import { explore } from '../../language/en/explore'
import type { Lab } from '../../store/lab'
import { LabContext } from '../../store/useLab'
import { OutwardIcon, SlidersIcon } from '../../views/controls/icons'
import { CompactBelief } from '../../views/panels/BeliefPanel'
import { ControlsPanel } from '../../views/panels/ControlsPanel'
import { Track, Transport } from '../../views/panels/TimelinePanel'
import { useSize } from '../../views/plot/useSize'
import { useIsHidden } from '../../views/workbench/hidden'
import { Narration } from '../../views/workbench/Narration'
import { useKeys } from '../../views/workbench/useKeys'
import { usePlayback } from '../../views/workbench/usePlayback'
import { useResolution } from '../../views/workbench/useResolution'
import type { Layout } from '../options/pageOptions'
import '../../views/panels/panels.css'
import './EmbedBench.css'

interface EmbedBenchProps {
  readonly lab: Lab
  readonly layout: Layout
  readonly locksTruth: boolean
}

/** From here on the settings stand beside the plot. */
const WIDE = 760

/** From here on the timeline stands beside the buttons that step. */
const ROOM_FOR_TRACK = { width: 560, height: 380 }

/** From here on there is room for the explanation below the plot. */
const TALL = 460

/** The workbench in little room. */
export function EmbedBench({ lab, layout, locksTruth }: EmbedBenchProps) {
  const bench = useRef<HTMLElement>(null)
  const [sized, size] = useSize<HTMLDivElement>()
  const failure = useStore(lab, (s) => s.failure)
  const settings = useId()
  const hasControls = layout === 'controls'
  const hasBar = !useIsHidden('timeline') && hasControls
  const hasSettings = !useIsHidden('settings') && hasControls
  const isWide = size !== null && size.width >= WIDE
  const hasTrack = size !== null && size.width >= ROOM_FOR_TRACK.width && size.height >= ROOM_FOR_TRACK.height
  const isTall = size !== null && size.height >= TALL
  usePlayback(lab)
  useResolution(lab)
  useKeys(bench, lab, hasSettings ? (hasBar ? BOTH : SETTINGS) : hasBar ? BAR : NONE)
  if (failure) throw failure.error

  return (
    <LabContext value={lab}>
      <main className="embed-bench" data-lab="explore" ref={bench}>
        <div className="embed-area" ref={sized}>
          {hasSettings && isWide && (
            <div className="embed-settings" data-embed="settings">
              <ControlsPanel />
            </div>
          )}
          <div className="workbench-part" data-embed="plot">
            <CompactBelief strip={layout !== 'plot'} words={isTall} aside={<OwnWindow locksTruth={locksTruth} />} />
          </div>
          {(hasBar || (hasSettings && !isWide)) && (
            <div className="panel embed-bar" data-embed="controls" data-brief={!hasTrack || undefined}>
              {hasBar && <Transport brief={!isWide} />}
              {hasBar && hasTrack && <Track />}
              {hasSettings && !isWide && (
                <button
                  type="button"
                  className="icon"
                  aria-label={explore.settings}
                  title={explore.settings}
                  popoverTarget={settings}
                >
                  <SlidersIcon />
                </button>
              )}
            </div>
          )}
        </div>
        {hasSettings && !isWide && (
          <div className="embed-sheet" id={settings} popover="auto" data-embed="settings">
            <ControlsPanel />
          </div>
        )}
        <Narration asks />
      </main>
    </LabContext>
  )
}

const BAR = ['timeline'] as const
const SETTINGS = ['settings'] as const
const BOTH = [...BAR, ...SETTINGS] as const
const NONE = [] as const

/** Leads to the whole page with what is on screen. */
function OwnWindow({ locksTruth }: { readonly locksTruth: boolean }) {
  return (
    <a
      className="embed-out"
      href={location.pathname}
      target="_blank"
      rel="noopener"
      aria-label={dialogs.ownWindow}
      title={dialogs.ownWindow}
      onClick={({ currentTarget }) => {
        // What is on screen now is what the address carries now.
        currentTarget.href = `${location.pathname}${locksTruth ? '?lock=truth' : ''}${location.hash}`
      }}
    >
      <OutwardIcon />
    </a>
  )
}
