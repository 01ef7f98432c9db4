import type { share as english } from '../en/share'

export const share: typeof english = {
  title: 'Teilen',
  reading: 'Was zu sehen ist, wird gelesen …',
  opens: 'Der Link öffnet',
  forms: { exact: 'Genau diesen Moment', beginning: 'Von Anfang an', shortest: 'Nur den Aufbau' },
  howItOpens: 'Wie er öffnet',
  startsPresenting: 'Mit dem Vorführen beginnen',
  locksTruth: 'Die Wahrheit sperren: Sie bleibt verdeckt',
  numbers: 'Zahlen',
  numbersAsHere: (number) => `wie hier (${number})`,
  numbersAsIn: (language, number) => `${language} (${number})`,
  language: 'Sprache',
  readersOwn: 'die des Lesers',
  hide: 'Teile der Seite weglassen',
  hidden: (count) =>
    count === 1 ? 'Teile der Seite weglassen: 1 weggelassen' : `Teile der Seite weglassen: ${count} weggelassen`,
  parts: {
    settings: 'Alle Einstellungen',
    'black-box': 'Blackbox',
    surrogate: 'Ersatzmodell',
    acquisition: 'Akquisition',
    budget: 'Budget',
    truth: 'Schalter der Wahrheit',
    progress: 'Bester gefundener Wert',
    lanes: 'Andere Suchen',
    timeline: 'Zeitleiste',
    phases: 'Phasen des Schritts',
    explanation: 'Erklärung',
  },
  useShortest: 'Die kürzeste Form nehmen',
  showCode: 'Den Code bildschirmfüllend zeigen',
  link: 'Link',
  embed: 'In eine Seite oder in Folien einbetten',
  layout: 'Anordnung',
  layouts: { plot: 'Bild', strip: 'Bild und Streifen', controls: 'Bild, Streifen und Einstellungen' },
  roomLayouts: { plot: 'Nur das Bild', strip: 'Das Bild und was weiterführt', controls: 'Der ganze Raum' },
  frame: 'Rahmen',
  element: 'Eigenes Element',
  docs: 'Was sich verlangen lässt und wie eine Seite steuert, was sie einbettet (englisch)',
  send: 'Mit einer App senden …',
  notSent: 'Das System konnte den Link nicht übernehmen: Bitte stattdessen kopieren.',
  code: 'QR-Code',
  codeOfLink: 'QR-Code des Links',

  copy: 'Kopieren',
  copyOf: (name) => `Kopieren: ${name}`,
  copied: 'Kopiert.',
  copyRefused: 'Der Browser lässt die Seite nicht kopieren. Der Text ist markiert: Er lässt sich mit der Tastatur kopieren.',
  fullScreenRefused: 'Der Browser gibt nicht den ganzen Bildschirm her: Der Code füllt das Fenster.',
  onlyHere: 'Diese Kopie der Seite liegt auf diesem Rechner: Ihre Links öffnen sich hier und nirgends sonst.',
  tooLong:
    'Dieser Link ist zu lang, um geöffnet zu werden: Was er mitbringt, etwa eine eigene Tabelle, hat zu viele Zahlen. Bitte als Datei weitergeben.',

  codeReaches: (size, version, picture, distance) =>
    `Der Code hat ${size} × ${size} Module (Version ${version}): Auf einem ${picture} m hohen Bild liest ihn ein Telefon aus etwa ${distance} m.`,
  codeFallsShort: (size, version, picture, distance, lastRow) =>
    `Der Link ist lang für einen Code: Mit ${size} × ${size} Modulen (Version ${version}) liest ihn ein Telefon auf einem ${picture} m hohen Bild aus etwa ${distance} m, nicht aus der letzten Reihe in ${lastRow} m.`,
  noCode: (characters) =>
    `Dieser Link hat ${characters} Zeichen, mehr als irgendein Code fasst. Bitte auf anderem Weg senden oder den Code einer kürzeren Form zeigen.`,
  shortest: (size, version, distance) =>
    `Der Aufbau ohne Ansicht und Verlauf: ${size} × ${size} Module (Version ${version}), aus etwa ${distance} m lesbar.`,
}
