import { askForTool } from '../tools/ask'

const START = '#playlist.'

/** Where the page was before somebody followed a link to a playlist. */
let before = ''

/** Takes a playlist out of the address, where it stands in place of a room: it is taken up, and the page stays where it was. */
async function take(): Promise<void> {
  const { hash } = location
  if (!hash.startsWith(START)) {
    before = hash
    return
  }
  history.replaceState(null, '', before === '' ? location.pathname + location.search : before)
  const { openLink } = await import('./playlistStore')
  await openLink(hash.slice(1))
  askForTool('present')
}

/** Hears of links to playlists before the rooms do. */
export function takePlaylistLinks(): void {
  void take()
  window.addEventListener('popstate', () => void take())
}
