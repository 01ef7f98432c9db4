import { spoken } from '../speak'

/** The dialog “Share”. */
export const share = spoken('share', {
  title: 'Share',
  reading: 'Reading what is on screen…',
  opens: 'The link opens',
  /** By form what the link opens. */
  forms: { exact: 'Exactly this moment', beginning: 'From the beginning', shortest: 'The setup alone' },
  howItOpens: 'How it opens',
  startsPresenting: 'Start in Present',
  locksTruth: 'Lock the truth: it stays covered',
  numbers: 'Numbers',
  numbersAsHere: (number: string) => `as here (${number})`,
  numbersAsIn: (language: string, number: string) => `as in ${language} (${number})`,
  language: 'Language',
  readersOwn: 'the reader’s own',
  hide: 'Hide parts of the page',
  hidden: (count: number) => `Hide parts of the page: ${count} hidden`,
  parts: {
    settings: 'All settings',
    'black-box': 'Black box',
    surrogate: 'Surrogate',
    acquisition: 'Acquisition',
    budget: 'Budget',
    truth: 'Switch of the truth',
    progress: 'Best value found',
    lanes: 'Other searches',
    timeline: 'Timeline',
    phases: 'Phases of the step',
    explanation: 'Explanation',
  },
  useShortest: 'Use the shortest form',
  showCode: 'Show the code full screen',
  link: 'Link',
  embed: 'Embed in a page or in slides',
  layout: 'Layout',
  layouts: { plot: 'Plot', strip: 'Plot and strip', controls: 'Plot, strip and controls' },
  roomLayouts: { plot: 'The figure alone', strip: 'The figure and what leads on', controls: 'The whole room' },
  frame: 'Frame',
  element: 'Custom element',
  docs: 'What can be asked for, and how a page drives what it embeds',
  send: 'Send with an app…',
  notSent: 'The system could not take the link: copy it instead.',
  code: 'QR code',
  codeOfLink: 'QR code of the link',

  copy: 'Copy',
  copyOf: (name: string) => `Copy: ${name}`,
  copied: 'Copied.',
  copyRefused: 'The browser does not let the page copy. The text is selected: copy it with your keyboard.',
  fullScreenRefused: 'The browser gave no full screen: the code fills the window.',
  onlyHere: 'This copy of the page lies on this computer: its links open here and nowhere else.',
  /** Of a link that no page of ours would open. */
  tooLong:
    'This link is too long to be opened: what it carries, such as a table of one’s own, has too many numbers. Share it as a file.',

  /** Of a code that is read from the last row; lengths in metres. */
  codeReaches: (size: number, version: number, picture: string, distance: number) =>
    `The code has ${size} × ${size} modules (version ${version}): on a picture ${picture} m high, a phone reads it from about ${distance} m.`,
  codeFallsShort: (size: number, version: number, picture: string, distance: number, lastRow: number) =>
    `The link is long for a code: with ${size} × ${size} modules (version ${version}), a phone reads it from about ${distance} m on a picture ${picture} m high, not from the last row at ${lastRow} m.`,
  noCode: (characters: string) =>
    `This link has ${characters} characters, which is more than any code holds. Send it in another way, or show the code of a shorter form.`,
  shortest: (size: number, version: number, distance: number) =>
    `The setup without view and history: ${size} × ${size} modules (version ${version}), read from about ${distance} m.`,
})
