import { spoken } from '../speak'

/** What stands above every room, and in its place where it cannot be shown. */
export const header = spoken('header', {
  menu: 'Rooms',
  rooms: { learn: 'Learn', explore: 'Explore', race: 'Race', taxi: 'Taxi fares', measure: 'Measure' },
  more: 'More',
  tools: {
    present: 'Present',
    share: 'Share',
    keep: 'Keep',
    code: 'Code and data',
    figure: 'Export figure',
    dark: 'Dark',
    glossary: 'Glossary',
    language: 'Language',
  },
  languageAway: (name: string) => `${name} could not be loaded. Is there a connection?`,
  languageReach:
    'Header, Explore and what opens from them speak it. The lessons, the other rooms, some articles of the glossary and the playlists are in English so far.',
  notLoaded: (name: string) => `${name} cannot be loaded`,
  presentTitle: 'Present (F)',
  playlists: 'Playlists',
  kept: 'Kept',
  keepNotSaved: 'Keep: not saved',
  notSaved: 'What is on screen is not saved any more. “Keep” says why.',
  offer: 'New here? Begin with a short lesson',
  offerNo: 'No lesson, thanks',

  linkUnread: (error: string) => `This link cannot be read: ${error}.`,
  roomAway: (room: string) => `“${room}” could not be loaded.`,
  roomFailed: (room: string) => `“${room}” cannot show this.`,
  awayWhy:
    'The server did not send it. Either the connection is gone, or there is a newer version of this page: then reloading gets it. The address still leads here.',
  failedWhy: (error: string) =>
    `Something went wrong that should not have: “${error}”. The address still leads to what you had, and Back to what was before.`,
  tryAgain: 'Try again',
  reload: 'Reload the page',
  openDefault: 'Open the default experiment',
  copyExperiment: 'Copy the experiment',
  copied: 'Copied',
  copyAddress: 'Copy the address bar instead',
})
