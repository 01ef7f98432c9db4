import { type ComponentType, useEffect, useState } from 'react'
import { hall } from '../../language/en/hall'
import { complaintAbout, documentOfState, roomOfState } from '../../playlists/opens'
import { useSize } from '../../views/plot/useSize'
import type { ThumbnailProps } from './thumbnails/thumbnail'
import '../present/Presentation.css'
import './Thumbnail.css'

/** The rooms as they are presented, on a small scale; each is fetched when it is first asked for. */
const ROOMS: Readonly<Record<string, () => Promise<{ readonly default: ComponentType<ThumbnailProps<never>> }>>> = {
  explore: () => import('./thumbnails/ExploreThumbnail'),
  learn: () => import('./thumbnails/LearnThumbnail'),
  race: () => import('./thumbnails/RaceThumbnail'),
  measure: () => import('./thumbnails/MeasureThumbnail'),
  taxi: () => import('./thumbnails/TaxiThumbnail'),
}

/** The slide that sizes are made for, in the pixels of the room: 1280 × 720 at a zoom of 1.5. */
const [WIDTH, HEIGHT] = [1280 / 1.5, 720 / 1.5]

/** A step is drawn once the hand rests. */
const REST_MS = 250

interface Drawn {
  readonly link: string
  readonly Room: ComponentType<ThumbnailProps<never>>
  readonly document: unknown
}

/** A state as it is presented, alive and small: nothing in it can be taken hold of. */
export function Thumbnail({ link }: { readonly link: string }) {
  const [drawn, setDrawn] = useState<Drawn | string | null>(null)
  const [ref, size] = useSize<HTMLDivElement>()
  useEffect(() => {
    let isOver = false
    const draw = async () => {
      const complaint = await complaintAbout({ link })
      const room = roomOfState({ link })
      const load = room && ROOMS[room.id]
      if (isOver) return
      if (complaint !== null || !load) return setDrawn(complaint ?? hall.noPicture)
      const [{ default: Room }, document] = await Promise.all([load(), documentOfState({ link })])
      if (!isOver) setDrawn({ link, Room, document })
    }
    const timer = setTimeout(() => void draw().catch(() => setDrawn(hall.pictureAway)), REST_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [link])
  const zoom = size ? size.width / WIDTH : 0
  return (
    <div className="thumbnail-place" ref={ref} style={{ aspectRatio: WIDTH / HEIGHT }}>
      {typeof drawn === 'string' && <p className="quiet">{drawn}</p>}
      {drawn && typeof drawn === 'object' && zoom > 0 && (
        <div
          className="thumbnail-live"
          data-presenting=""
          inert
          aria-hidden="true"
          style={{ zoom, width: WIDTH, height: HEIGHT }}
        >
          <drawn.Room key={drawn.link} document={drawn.document as never} />
        </div>
      )}
    </div>
  )
}
