import { useEffect, useState } from 'react'
import { encodeLink } from '../../experiment/room'
import { hall } from '../../language/en/hall'
import { fileNameOf, fileOf } from '../../playlists/file'
import { type Playlist, playlistRoom } from '../../playlists/playlist'
import { Dialog } from '../../views/controls/Dialog'
import { save } from '../../views/save'
import { begin } from '../present/lecture'
import { openSpeaker, SPEAKER } from '../present/openSpeaker'
import { present } from '../present/present'
import type { ToolDialogProps } from '../tools/tool'
import { PlaylistEditor } from './PlaylistEditor'
import { addNew, choose, copy, isOwn, openFile, remove, selectChosen, tell, undo, usePlaylists } from './playlistStore'
import { lengthWords, longLinkWords } from './playlistWords'
import './PlaylistsDialog.css'

/** A link longer than this is cut by programs that pass it on. */
const LONGEST = 8_000

/** The playlists: those that come with the app, and those of one's own, which are edited here. */
export function PlaylistsDialog({ open, close }: ToolDialogProps) {
  const prepared = usePlaylists((s) => s.prepared)
  const kept = usePlaylists((s) => s.kept)
  const chosen = usePlaylists(selectChosen)
  const own = usePlaylists(isOwn)
  return (
    <Dialog title={hall.playlists} open={open} close={close}>
      <div className="playlists">
        <Told />
        <nav className="playlists-choice" aria-label={hall.allPlaylists}>
          <Group heading={hall.prepared} lists={prepared} chosen={chosen?.id} />
          <Group heading={hall.own} lists={kept} chosen={chosen?.id} />
          <div className="playlists-ways-in">
            <button type="button" onClick={addNew}>
              {hall.newPlaylist}
            </button>
            <label className="playlists-file">
              {hall.openFile}
              <input
                type="file"
                accept=".json,application/json"
                onChange={({ target }) => {
                  const [file] = target.files ?? []
                  if (file) void openFile(file)
                  target.value = ''
                }}
              />
            </label>
          </div>
        </nav>
        {chosen && (
          <div className="playlists-chosen">
            <Actions key={chosen.id} id={chosen.id} playlist={chosen.playlist} own={own} close={close} />
            <PlaylistEditor
              key={`${chosen.id} states`}
              id={chosen.id}
              playlist={chosen.playlist}
              own={own}
              presentFrom={(at) => start(chosen.playlist, at, close)}
            />
          </div>
        )}
      </div>
    </Dialog>
  )
}

/** The screen is asked for at once, as browsers grant it only right after a click. */
function start(playlist: Playlist, at: number, close: () => void): void {
  close()
  void present()
  void begin(playlist, at)
}

interface GroupProps {
  readonly heading: string
  readonly lists: readonly { readonly id: string; readonly playlist: Playlist }[]
  readonly chosen: string | undefined
}

const Group = ({ heading, lists, chosen }: GroupProps) =>
  lists.length > 0 && (
    <>
      <h3>{heading}</h3>
      <ul>
        {lists.map(({ id, playlist }) => (
          <li key={id}>
            <button type="button" aria-current={id === chosen ? 'true' : undefined} onClick={() => choose(id)}>
              <strong>{playlist.title || hall.untitled}</strong>
              <span className="quiet">{lengthWords(playlist)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )

/** What was done or cannot be done; what was deleted can be had back. */
function Told() {
  const notice = usePlaylists((s) => s.notice)
  const taken = usePlaylists((s) => s.undo)
  return (
    <div className="playlists-news" role="status">
      {(notice || taken) && (
        <p className="playlists-told">
          {taken ? `${taken.words} ` : notice}
          {taken ? (
            <button type="button" onClick={undo}>
              {hall.undo}
            </button>
          ) : (
            <button type="button" onClick={() => tell(null)}>
              {hall.dismiss}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

interface ActionsProps {
  readonly id: string
  readonly playlist: Playlist
  readonly own: boolean
  readonly close: () => void
}

/** What can be done with a whole playlist. */
function Actions({ id, playlist, own, close }: ActionsProps) {
  const [shown, setShown] = useState<string | null>(null)
  const [isBlocked, setBlocked] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link that is shown is that of the playlist as it was
  useEffect(() => setShown(null), [playlist])
  const copyLink = async () => {
    const url = `${location.href.replace(/#.*$/, '')}#${await encodeLink(playlistRoom, playlist)}`
    if (url.length > LONGEST) return tell(longLinkWords(url.length, LONGEST))
    try {
      await navigator.clipboard.writeText(url)
      tell(hall.linkCopied)
    } catch {
      setShown(url)
    }
  }
  return (
    <>
      <div className="playlists-actions">
        <button
          type="button"
          className="primary"
          disabled={playlist.states.length === 0}
          onClick={() => start(playlist, 0, close)}
        >
          {hall.presentPlaylist}
        </button>
        <button type="button" onClick={() => setBlocked(!openSpeaker())}>
          {hall.speakerView}
        </button>
        <button type="button" onClick={() => copy(playlist)}>
          {own ? hall.duplicate : hall.copyToEdit}
        </button>
        <button type="button" onClick={() => save(fileNameOf(playlist), 'application/json', fileOf(playlist))}>
          {hall.saveFile}
        </button>
        <button type="button" onClick={copyLink}>
          {hall.copyLink}
        </button>
        {own && (
          <button type="button" onClick={() => remove(id)}>
            {hall.deletePlaylist}
          </button>
        )}
      </div>
      {shown && (
        <label className="playlists-link">
          {hall.linkNotCopied}
          <input readOnly value={shown} onFocus={({ target }) => target.select()} />
        </label>
      )}
      {isBlocked && (
        <p role="alert">
          {hall.speakerBlocked}{' '}
          <a href={SPEAKER} target="_blank" rel="noopener opener">
            {hall.openSpeaker}
          </a>
        </p>
      )}
    </>
  )
}
