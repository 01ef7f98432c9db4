import type { figure as english } from '../en/figure'

const evaluations = (n: number): string => (n === 1 ? '1 Auswertung' : `${n} Auswertungen`)
const trials = (n: number): string => (n === 1 ? '1 Versuch' : `${n} Versuche`)

const withNoise = (sd: string | null): string => (sd === null ? '' : `, mit Rauschen der SD ${sd}`)

export const figure: typeof english = {
  // Der Dialog
  title: 'Bild ausgeben',
  gone: 'es steht nicht mehr auf dieser Seite',
  nothing: 'Auf dieser Seite gibt es noch kein Bild, das sich ausgeben ließe.',
  take: 'Was ausgegeben wird',
  all: 'Alle zusammen',
  width: 'Breite',
  layouts: { screen: 'Wie auf dem Bildschirm', column: 'Spalte', slide: 'Folie' },
  asHere: 'So groß wie hier; ein PNG hat in jeder Richtung doppelt so viele Pixel.',
  panelFor: {
    column: 'Für 85 mm, eine von zwei Spalten. Das Bild wird neu angeordnet, damit seine Schrift lesbar ist.',
    slide: 'Für 16:9. Das Bild wird neu angeordnet, damit seine Schrift lesbar ist.',
  },
  boardFor: {
    column: 'Für 85 mm, eine von zwei Spalten. Die Bilder behalten ihren Platz und werden kleiner.',
    slide: 'Für 16:9. Die Bilder behalten ihren Platz und werden kleiner.',
  },
  drawing: 'Wird gezeichnet …',
  notDrawn: (reason) => `Dieses Bild konnte nicht gezeichnet werden: ${reason}`,
  preview: (name, caption) => `Vorschau: ${name}. ${caption}`,
  saveSvg: 'SVG speichern',
  savePng: 'PNG speichern',
  copy: 'Kopieren',
  saveNumbers: 'Die Zahlen speichern (JSON)',
  print: 'Ein Handout drucken',
  saved: (file) => `Gespeichert als ${file}.`,
  pngNotMade: (reason) => `Das PNG konnte nicht gemacht werden: ${reason}`,
  copied: 'Als Bild kopiert.',
  copyRefused: 'Der Browser lässt hier keine Bilder kopieren. Bitte stattdessen das PNG speichern.',
  tooLarge: 'Der Browser konnte kein so großes Bild machen.',

  // Als Animation
  animations: {
    run: 'Der Lauf als Animation',
    race: 'Das Rennen als Animation',
    searches: 'Die drei Suchen als Animation',
  },
  format: 'Format der Animation',
  noWebm: 'Dieser Browser macht hier kein WebM; ein GIF geht überall.',
  saveAnimation: 'Die Animation speichern',
  progress: 'Fortschritt der Animation',
  madeOf: (made, frames) => `${made} von ${frames}`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen: Nichts wurde gespeichert.',
  animationSaved: (file, frames) =>
    frames === 1
      ? `Gespeichert als ${file}, mit 1 Einzelbild: einem für jede Auswertung.`
      : `Gespeichert als ${file}, mit ${frames} Einzelbildern: einem für jede Auswertung.`,
  webmNotMade: (reason) => `Das WebM konnte nicht gemacht werden: ${reason}. Vielleicht geht ein GIF.`,
  gifNotMade: (reason) => `Das GIF konnte nicht gemacht werden: ${reason}.`,

  // Bildunterschriften
  place: (room) => `Where Next?, Raum „${room}“`,
  placeAlone: (room) => `Where Next?, Raum „${room}“.`,
  minimised: (name, noise) => `${name}, zu minimieren${withNoise(noise)}.`,
  maximised: (name, noise) => `${name}, zu maximieren${withNoise(noise)}.`,
  blackBox: (name, noise) => `${name}${withNoise(noise)}.`,
  model: (kernel, amounts, acquisition) => `Gauß-Prozess, ${kernel}, ${amounts}. ${acquisition}.`,
  modelOfStudy: (kernel, acquisition) => `Gauß-Prozess, ${kernel}. ${acquisition}.`,
  fittedBy: (how) => `angepasst mit ${how}`,
  fullBayes: 'voller Bayes-Behandlung',
  noiseSd: (sd, inUnitsOfY) => (inUnitsOfY ? `Rausch-SD ${sd} (in SD von y)` : `Rausch-SD ${sd}`),
  signalSd: (sd) => `Signal-SD ${sd}`,
  lengthscales: (lengths) => `Längenskala ${lengths.join(' und ')}`,
  evaluations: (made, budget, initial, seed) =>
    `${made} von ${evaluations(budget)}, davon ${initial} zum Beginnen; Startwert ${seed}.`,
  contest: (searches, budget, first, last) =>
    `${searches.join(', ')}: je ${evaluations(budget)}, ${first === last ? `Startwert ${first}` : `Startwerte ${first} bis ${last}`}.`,
  runsMade: (made, runs) => `Nach ${made} von ${runs === 1 ? '1 Lauf' : `${runs} Läufen`}.`,
  trials: (n) => `${trials(n)}.`,
  firstTrials: (shown, of) => `Die ersten ${shown} von ${of === 1 ? '1 Versuch' : `${of} Versuchen`}.`,
  taxi: (protocol, searches, trips, source) => `Taxi. ${protocol}; ${searches}. Vorhandene Fahrten: ${trips}, ${source}.`,
  protocols: { fair: 'Dasselbe Budget und dieselben ungesehenen Zeilen für alle', article: 'Die Bedingungen des Artikels' },
  trainedHere: (network, budget, seed) => `hier trainiert, Netz „${network}“, Budget ${budget}, Startwert ${seed}`,
  recorded: (shown) => `wie aufgezeichnet, nach ${evaluations(shown)} jeder Suche`,
  ofFile: (name) => `aus der Datei ${name}`,
  synthetic: 'künstliche Fahrten',
}
