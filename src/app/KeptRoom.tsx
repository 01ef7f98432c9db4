import { type ReactNode, useEffect, useState } from 'react'
import type { Document } from '../experiment/document'
import { common } from '../language/en/common'
import type { Addressed } from '../store/addressed'
import type { Address } from './address'

/** What every room but the workbench is given. */
export interface RoomProps {
  /** Keeps the page's address and a Lab of the room the same, until the answer is called. */
  readonly keep: Address['keep']
  /** Leaves for the workbench with a document of its own. */
  readonly openInExplore: (document: Document) => void
}

interface KeptRoomProps<Doc> extends Pick<RoomProps, 'keep'> {
  readonly lab: Addressed<Doc>
  /** What is shown in place of a link that cannot be used, in a sentence. */
  readonly instead: string
  readonly children: ReactNode
}

/** A room whose Lab and the page's address are kept the same; above it, why a link cannot be used. */
export function KeptRoom<Doc>({ keep, lab, instead, children }: KeptRoomProps<Doc>) {
  const [notice, setNotice] = useState<string | null>(null)
  useEffect(() => keep(lab, setNotice), [keep, lab])
  return (
    <>
      {notice && (
        <div className="notice" role="alert">
          <p>
            {notice} {instead}
          </p>
          <button type="button" onClick={() => setNotice(null)}>
            {common.dismiss}
          </button>
        </div>
      )}
      {children}
    </>
  )
}
