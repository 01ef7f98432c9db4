import { useEffect, useRef, useState } from 'react'
import { hall } from '../../language/en/hall'
import { retitled, withAdded, withCopy, withMoved, withState } from '../../playlists/edits'
import { PLAYLIST_LIMITS, type Playlist } from '../../playlists/playlist'
import { titleOf } from '../../playlists/titleOf'
import { NumberBox } from '../../views/controls/NumberBox'
import { edit, removeState } from './playlistStore'
import { StateItem } from './StateItem'
import './PlaylistEditor.css'

interface PlaylistEditorProps {
  readonly id: string
  readonly playlist: Playlist
  /** Whether it may be changed: one that comes with the app is read. */
  readonly own: boolean
  readonly presentFrom: (at: number) => void
}

/** The states of a playlist in their order, with their titles and notes. */
export function PlaylistEditor({ id, playlist, own, presentFrom }: PlaylistEditorProps) {
  const list = useRef<HTMLOListElement>(null)
  const [said, say] = useState('')
  const focus = useFocusLater(list)
  const change = (to: (playlist: Playlist) => Playlist) => edit(id, to)
  const count = playlist.states.length

  const move = (from: number, to: number) => {
    if (to < 0 || to >= count || from === to) return
    change((old) => withMoved(old, from, to))
    say(hall.moved(playlist.states[from]!.title, to + 1, count))
  }
  const addPresent = async () => {
    const link = location.hash.slice(1) || 'explore'
    const title = await titleOf(link)
    change((old) => withAdded(old, { title, notes: '', link }, old.states.length - 1))
    focus(count, 'title')
  }

  return (
    <>
      {own && (
        <div className="playlist-about">
          <label>
            {hall.titleOfPlaylist}{' '}
            <input
              value={playlist.title}
              maxLength={PLAYLIST_LIMITS.title}
              onChange={({ target }) => change((old) => retitled(old, { title: target.value }))}
            />
          </label>
          <span>
            {hall.minutes}{' '}
            <NumberBox
              name={hall.minutes}
              value={playlist.minutes}
              limits={PLAYLIST_LIMITS.minutes}
              whole
              onChange={(minutes) => change((old) => retitled(old, { minutes }))}
            />
          </span>
        </div>
      )}
      <ol className="playlist" aria-label={hall.playlist} ref={list}>
        {playlist.states.map((state, at) => (
          <StateItem
            // biome-ignore lint/suspicious/noArrayIndexKey: two states may be the same; each is its place in the list.
            key={at}
            at={at}
            count={count}
            state={state}
            change={own ? (part) => change((old) => withState(old, at, part)) : null}
            move={(to, then) => {
              move(at, to)
              if (then) focus(to, then)
            }}
            moveTo={move}
            duplicate={() => {
              change((old) => withCopy(old, at))
              focus(at + 1, 'title')
            }}
            remove={() => {
              removeState(id, at)
              focus(Math.min(at, count - 2), 'delete')
            }}
            present={() => presentFrom(at)}
          />
        ))}
      </ol>
      {count === 0 && <p className="quiet">{hall.empty}</p>}
      {own && (
        <button type="button" disabled={count >= PLAYLIST_LIMITS.states} onClick={() => void addPresent()}>
          {hall.add}
        </button>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}

/** Puts the focus on a part of a state once the list was drawn anew: it stays with the state that was moved. */
function useFocusLater(list: React.RefObject<HTMLElement | null>) {
  const wanted = useRef<{ readonly at: number; readonly part: string } | null>(null)
  useEffect(() => {
    if (!wanted.current) return
    const { at, part } = wanted.current
    const item = list.current?.children[at]
    const target =
      item?.querySelector<HTMLButtonElement>(`[data-part=${part}]:not(:disabled)`) ??
      item?.querySelector<HTMLElement>('[data-part=title]')
    if (!target) return
    wanted.current = null
    target.focus()
  })
  return (at: number, part: string) => {
    wanted.current = { at, part }
  }
}
