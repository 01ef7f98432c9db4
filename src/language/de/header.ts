import type { header as english } from '../en/header'

export const header: typeof english = {
  menu: 'Räume',
  rooms: { learn: 'Lernen', explore: 'Erkunden', race: 'Rennen', taxi: 'Taxi', measure: 'Messen' },
  more: 'Mehr',
  tools: {
    present: 'Vorführen',
    share: 'Teilen',
    keep: 'Aufbewahren',
    code: 'Code und Daten',
    figure: 'Bild ausgeben',
    dark: 'Dunkel',
    glossary: 'Glossar',
    language: 'Sprache',
  },
  languageAway: (name) => `${name} konnte nicht geladen werden. Gibt es eine Verbindung?`,
  languageReach:
    'Kopfzeile, Erkunden und was sich von dort öffnet, sprechen sie. Die Lektionen, die anderen Räume, einige Artikel des Glossars und die Abspiellisten sind bisher englisch.',
  notLoaded: (name) => `${name} kann nicht geladen werden`,
  presentTitle: 'Vorführen (F)',
  playlists: 'Abspiellisten',
  kept: 'Aufbewahrt',
  keepNotSaved: 'Nicht gespeichert',
  notSaved: 'Was zu sehen ist, wird nicht mehr gespeichert. „Nicht gespeichert“ sagt, warum.',
  offer: 'Neu hier? Mit einer kurzen Lektion beginnen',
  offerNo: 'Keine Lektion, danke',

  linkUnread: (error) => `Dieser Link kann nicht gelesen werden: ${error}.`,
  roomAway: (room) => `„${room}“ konnte nicht geladen werden.`,
  roomFailed: (room) => `„${room}“ kann das nicht zeigen.`,
  awayWhy:
    'Der Server hat nichts geschickt. Entweder fehlt die Verbindung, oder es gibt eine neuere Fassung dieser Seite: Die kommt, wenn die Seite neu geladen wird. Die Adresse führt weiterhin hierher.',
  failedWhy: (error) =>
    `Etwas ist schiefgegangen, was nicht hätte schiefgehen dürfen: „${error}“. Die Adresse führt weiterhin zu dem, was da war, und „Zurück“ zu dem davor.`,
  tryAgain: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
  openDefault: 'Das erste Experiment öffnen',
  copyExperiment: 'Das Experiment kopieren',
  copied: 'Kopiert',
  copyAddress: 'Bitte stattdessen die Adresszeile kopieren',
}
