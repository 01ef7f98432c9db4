import type { blackbox as english } from '../en/blackbox'
import { grouped } from '../numbers'

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${grouped(n)} ${many}`)

type Goal = keyof typeof english.goals
const extreme = (goal: Goal): string => (goal === 'minimize' ? 'kleinste' : 'größte')

export const blackbox: typeof english = {
  title: 'Eine eigene Blackbox',
  use: 'Diese Blackbox verwenden',
  goal: 'Ziel',
  goals: { minimize: 'minimieren', maximize: 'maximieren' },
  input: 'Eingang',
  inputs: 'Eingänge',
  value: 'Wert',
  remove: 'Entfernen',

  // Ein Eingang und der Wert
  nameOfOne: 'Name des Eingangs',
  unitOfOne: 'Einheit des Eingangs',
  nameOf: (number) => `Name von Eingang ${number}`,
  unitOf: (number) => `Einheit von Eingang ${number}`,
  unit: 'Einheit',
  from: 'von',
  to: 'bis',
  lowOf: (input) => `${input} von`,
  highOf: (input) => `${input} bis`,
  logarithmic: 'logarithmisch',
  nameOfValue: 'Name des Werts, mit seiner Einheit',
  nameTheInput: 'Bitte dem Eingang einen Namen geben.',
  tooManyInputs: (most) => `Hier hat eine Blackbox höchstens ${most} Eingänge; das Rennen nimmt bis zu acht.`,

  // Eine Formel
  formula: 'Formel',
  examplesAre: 'Beispiele:',
  examples: {
    wave: 'eine Welle auf einem Hang',
    step: 'eine Stufe',
    noisy: 'eine verrauschte Messung',
    rate: 'eine Lernrate',
    valley: 'ein gebogenes Tal (zwei Eingänge)',
    bowl: 'eine Schüssel (drei Eingänge)',
  },
  mayHold: 'Was eine Formel enthalten darf',
  mayHoldAll: (constants) =>
    `+ − * / ^, Klammern, Vergleiche, \`a ? b : c\`, \`noise(s)\` für normalverteiltes Rauschen mit der Standardabweichung s, ${constants} und:`,
  noValue: 'Diese Formel hat auf diesen Achsen nirgends einen Wert.',
  found: (goal, value, place, low, high) =>
    `Der ${extreme(goal)} gefundene Wert ist ${value}, bei ${place}. Alle gefundenen Werte liegen zwischen ${low} und ${high}.`,
  curveOfFormula: 'Die Kurve der Formel',
  mapOfFormula: 'Die Karte der Formel; dunkler ist besser',
  valuesOfTable: 'Die Werte entlang des Eingangs',
  mapOfTable: 'Die Karte der Tabelle, nach der nächsten Zeile; dunkler ist besser',

  // Eine gezeichnete Kurve
  beginWith: 'Beginnen mit:',
  shapes: {
    twoHills: 'zwei Hügel',
    oneHill: 'ein Hügel',
    cliff: 'eine Klippe',
    peak: 'eine Ebene und ein Gipfel',
    ripple: 'kleine Wellen',
  },
  addKnot: 'Einen Knoten hinzufügen',
  undo: 'Rückgängig',
  redo: 'Wiederherstellen',
  valuesFrom: 'Werte von',
  valuesTo: 'bis',
  lowestOnPaper: 'Kleinster Wert auf dem Papier',
  highestOnPaper: 'Größter Wert auf dem Papier',
  howToDraw:
    'Ein Knoten lässt sich ziehen oder mit den Pfeiltasten bewegen (Umschalttaste: feiner; Entf entfernt ihn). Ein Klick aufs Papier fügt einen hinzu. Zwischen den Knoten: PCHIP, das monotone, stückweise kubische Verfahren von Fritsch und Carlson, das nie über sie hinausschießt.',
  knotsAsNumbers: 'Die Knoten als Zahlen',
  knots: 'Knoten',
  knot: 'Knoten',
  knotIn: (number, column) => `Knoten ${number}, ${column}`,
  removeKnot: (number) => `Knoten ${number} entfernen`,
  curveYouDraw: (knots) => `Die gezeichnete Kurve, durch ${knots} Knoten`,
  knotOf: (number, knots) => `Knoten ${number} von ${knots}`,
  knotAt: (place, output, value) => `${place}, ${output} = ${value}`,
  flat: (output, value) => `Die Kurve ist flach: ${output} ist überall ${value}.`,
  bestKnot: (goal, value, place) =>
    `Der ${extreme(goal)} Wert ist ${value}, bei ${place}. Eine Kurve, die nie hinausschießt, ist an einem Knoten am besten.`,

  // Eine Tabelle
  paste: 'Eine Tabelle einfügen oder schreiben: eine Spalte für jeden Eingang und eine für den Wert',
  tableExample: 'Temperatur (°C), Zeit (min), Ausbeute (%)\n40, 10, 12.5\n60, 20, 31.0',
  pasted: 'Eingefügtes',
  openFile: 'Eine Datei öffnen …',
  files: 'Dateien mit gemessenen Werten',
  exampleIs: 'Beispiel:',
  study: 'eine Studie mit 24 Reaktionen',
  formats:
    'CSV, TSV, JSON, ein Paar von .npy-Arrays oder das Protokoll einer Tuning-Bibliothek. Alles bleibt auf diesem Rechner.',
  readingFile: (file) => `${file} wird gelesen`,
  reading: 'Wird gelesen …',
  stop: 'Abbrechen',
  moreColumns:
    'Mehr Spalten könnten Eingänge sein, als Erkunden zeichnen kann; es beginnt mit den ersten beiden. Das Rennen nimmt bis zu acht.',
  inForce: (size) => `Die Tabelle in Kraft: ${size}`,
  ofFile: (file, size) => `${file}: ${size}`,
  size: (rows, columns) => `${count(rows, 'Zeile', 'Zeilen')}, ${count(columns, 'Spalte', 'Spalten')}.`,
  sampled: (every) => `Angesehen wird eine von je ${every} Zeilen.`,
  columns: 'Spalten',
  column: 'Spalte',
  columnUse: 'Verwendung',
  columnAxis: 'Achse',
  usedAs: (column) => `Verwendung von ${column}`,
  axisOf: (column) => `Achse von ${column}`,
  uses: { input: 'Eingang', value: 'Wert', none: 'weggelassen' },
  scales: { linear: 'linear', log: 'logarithmisch' },
  holds: { empty: 'leer', date: 'Datumsangaben', text: 'Wörter' },
  holdsNumbers: (kind, low, high, missing, unread) =>
    `${kind === 'number' ? 'Zahlen' : 'ganze Zahlen'} von ${low} bis ${high}${missing === 0 ? '' : `; in ${count(missing, 'Zeile', 'Zeilen')} keine`}${unread.length === 0 ? '' : ` (${unread.map((text) => `„${text}“`).join(', ')})`}`,
  noInput: 'Bitte mindestens eine Spalte als Eingang wählen.',
  noOutput: 'Bitte die Spalte wählen, die den Wert enthält.',
  tooFewPlaces:
    'Weniger als zwei verschiedene Orte haben in allen gewählten Spalten eine Zahl, also gibt es nichts, woraus zu wählen wäre.',
  tooManyToDraw:
    'Erkunden zeichnet höchstens zwei Eingänge. Bitte einige Spalten weglassen oder diese Tabelle im Rennen verwenden, das bis zu acht nimmt.',
  tooManyColumns: (most) => `Eine Blackbox hat höchstens ${most} Eingänge. Bitte einige Spalten weglassen.`,
  noNumbers: (column) => `${column} enthält keine Zahlen. Bitte weglassen oder eine andere Spalte wählen.`,
  constant: (column) => `${column} ist in jeder Zeile gleich, kann also weder ein Eingang noch der Wert sein.`,
  notAboveZero: (column, low) => `Eine logarithmische Achse braucht Zahlen über 0, aber ${column} beginnt bei ${low}.`,
  both: (column) => `${column} kann nicht zugleich ein Eingang und der Wert sein.`,
  leftOut: (rows, named, more) =>
    rows === 1
      ? `Zeile ${named} ist weggelassen: Eine gewählte Spalte hat dort keine Zahl.`
      : more > 0
        ? `${grouped(rows)} Zeilen sind weggelassen, weil eine gewählte Spalte dort keine Zahl hat: die Zeilen ${named} und ${grouped(more)} weitere.`
        : `${grouped(rows)} Zeilen sind weggelassen, weil eine gewählte Spalte dort keine Zahl hat: die Zeilen ${named}.`,
  oneIn: (every) => `Das sind mehr Zeilen, als Suchen zur Wahl haben können: Genommen wird eine von je ${every}.`,
  repeats: (rows) =>
    rows === 1
      ? '1 Zeile wiederholt einen Ort, den auch eine andere Zeile hat: Dort zählt der Mittelwert.'
      : `${grouped(rows)} Zeilen wiederholen einen Ort, den auch eine andere Zeile hat: Dort zählt der Mittelwert.`,
  pool: (places, goal, output, value, place) =>
    `Jede Suche wählt unter diesen ${grouped(places)} Orten, jeden davon einmal. Am ${goal === 'minimize' ? 'kleinsten' : 'größten'} ist ${output} mit ${value}, bei ${place}.`,
  tooLong: (characters, most) =>
    `Diese Tabelle ist zu lang für einen Link: ${grouped(characters)} Zeichen, wo ${grouped(most)} das Höchste sind. Die Adresse der Seite enthält sie nicht. Bitte als Datei speichern und diese hier wieder öffnen.`,
  saveTable: 'Die Tabelle als Datei speichern',
}
