import type { dialogs as english } from '../en/dialogs'

const evaluations = (n: number): string => (n === 1 ? '1 Auswertung' : `${n} Auswertungen`)

export const dialogs: typeof english = {
  cancel: 'Abbrechen',
  undo: 'Rückgängig',

  // Aufbewahrte Experimente
  yours: 'Ihre Experimente',
  stillFetched: 'Der Raum wird noch geladen.',
  stopSaving: 'Nicht weiter speichern',
  nameOf: (room, moment) => `${room}, ${moment}`,
  keepUnder: 'Was zu sehen ist, aufbewahren unter dem Namen',
  keepUnderAnother: 'Was zu sehen ist, aufbewahren unter einem anderen Namen',
  nameExample: 'etwa: erster Versuch',
  keep: 'Aufbewahren',
  keptHere: 'In diesem Browser aufbewahrt',
  wasDeleted: (name) => `„${name}“ wurde gelöscht.`,
  nothingKept: 'Noch ist nichts aufbewahrt.',
  newNameOf: (name) => `Neuer Name von ${name}`,
  rename: 'Umbenennen',
  duplicate: 'Verdoppeln',
  delete: 'Löschen',
  open: (name) => `${name} öffnen`,
  renameOf: (name) => `${name} umbenennen`,
  duplicateOf: (name) => `${name} verdoppeln`,
  deleteOf: (name) => `${name} löschen`,
  saveAll: 'Alle als Datei speichern',
  addFile: 'Aus einer Datei hinzufügen',
  fileOfExperiments: 'Eine Datei mit Experimenten',
  noSuchRoom: 'Ein Raum, den diese Fassung nicht hat',
  saved: (name, moment) => `„${name}“ wird laufend gespeichert. Gespeichert und zurückgelesen: ${moment}.`,
  saving: (name) => `„${name}“ wird gespeichert.`,
  elsewhere: (name) =>
    `„${name}“ ist in einem anderen Tab geöffnet, und der speichert es. Was hier geschieht, wird nicht gespeichert.`,
  notSaved: (name, moment) => `„${name}“ konnte nicht gespeichert werden. Aufbewahrt ist der Stand: ${moment}.`,
  studySaved: (name, moment) =>
    `Wird laufend in diesem Browser gespeichert, unter „${name}“: ${moment}. „Aufbewahren“ zeigt alles, was gespeichert ist; sicher ist eine Datei.`,
  studyElsewhere: (name) =>
    `„${name}“ ist in einem anderen Tab geöffnet, und der speichert es: Was hier geschieht, wird nicht gespeichert. „Hier weitermachen“ zeigt es, wie jener Tab es zuletzt gespeichert hat, und speichert es von hier aus.`,
  goOnHere: 'Hier weitermachen',
  showSaved: 'Zeigen, was gespeichert wurde',
  goOnWith: 'Weitermachen mit',
  troubles: {
    full: 'Der Speicher des Browsers ist voll, darum wurde die letzte Änderung nicht gespeichert. Bitte alle als Datei speichern und dann einige Experimente löschen.',
    blocked:
      'Der Browser lässt diese Seite nichts speichern, darum kann hier nichts aufbewahrt werden. Bitte einen Link teilen oder eine Datei speichern.',
    differs:
      'Was gespeichert wurde, liest sich anders zurück, darum ist kein Verlass darauf. Bitte alle als Datei speichern oder einen Link teilen.',
    gone: 'Das Experiment, das unter diesem Namen aufbewahrt war, ist nicht mehr da oder nicht lesbar. Was zu sehen ist, kann unter einem neuen Namen aufbewahrt werden.',
    changed:
      'Dieses Experiment wurde seither in einem anderen Tab geändert, darum wird es nicht überschrieben. Bitte aus der Liste öffnen, oder unter einem neuen Namen aufbewahren, was zu sehen ist.',
    elsewhere:
      'Ein Experiment wird immer nur von einem Tab gespeichert. Bitte den anderen Tab schließen und das Experiment noch einmal öffnen, oder unter einem neuen Namen aufbewahren, was zu sehen ist.',
    busy: 'Ein anderer Tab hat dieses Experiment geöffnet und speichert es, darum wurde es hier nicht geändert. Bitte zuerst den anderen Tab schließen.',
  },
  lasts:
    'Experimente werden in diesem Browser aufbewahrt, auf diesem Gerät. Er hat zugesagt, sie nicht von selbst zu löschen; wer die Websitedaten löscht, löscht auch sie. Sicher ist eine Datei.',
  mayNotLast:
    'Experimente werden in diesem Browser aufbewahrt, auf diesem Gerät. Er löscht sie vielleicht, wenn der Platz knapp wird, und mit den Websitedaten. Sicher ist eine Datei.',
  isDamaged: (name) => `„${name}“ kann nicht geöffnet werden: Es ist beschädigt. Es bleibt, wie es ist.`,
  isNewer: (name) =>
    `„${name}“ wurde von einer neueren Fassung dieser Seite aufbewahrt. Bitte die Seite neu laden, um diese Fassung zu bekommen, und es dann noch einmal öffnen.`,
  isGone: (name) => `„${name}“ ist nicht mehr da.`,
  listedNewer: 'von einer neueren Fassung dieser Seite aufbewahrt',
  listedDamaged: 'beschädigt: lässt sich nicht öffnen',

  // Code und Daten
  codeAndData: 'Code und Daten',
  search: 'Suche',
  library: 'Bibliothek',
  programFor: (library) => `Programm für ${library}`,
  copyProgram: 'Das Programm kopieren',
  copied: 'Kopiert',
  copying: {
    no: '',
    copied: 'Das Programm wurde kopiert.',
    failed: 'Der Browser hat das Kopieren nicht erlaubt. Bitte das Programm markieren und kopieren, oder herunterladen.',
  },
  downloadProgram: 'Das Programm herunterladen',
  asFile: 'Die Auswertungen als Datei',
  manyWorkers: 'Wo ein Rechner nicht reicht, teilen sich viele eine Optuna-Studie: `wie zwei das tun`.',
  leavesNothing: (title) => `${title}: Noch wurde nichts ausgewertet.`,
  leavesDesign: (title, initial) =>
    initial === 1
      ? `${title}: Noch wurde nichts ausgewertet. Das Programm beginnt mit dem einen Startpunkt.`
      : `${title}: Noch wurde nichts ausgewertet. Das Programm beginnt mit den ${initial} Startpunkten.`,
  leaves: (title, made, budget, hasModel, left) =>
    `${title}: ${evaluations(made)}${budget === null ? '' : ` von einem Budget von ${budget}`}${hasModel ? ', und das Modell, wie es in Kraft ist' : ''}${left === 0 ? '' : left === 1 ? '; 1 Startpunkt ist noch auszuwerten' : `; ${left} Startpunkte sind noch auszuwerten`}.`,
  nothingLeaves: 'Aus diesem Raum lässt sich nichts mitnehmen.',
  nothingLeavesRace: 'Keine dieser Suchen fragt ein Modell. Bitte zuerst die Bayes-Optimierung ins Rennen nehmen.',
  nothingLeavesMeasure: 'Bitte zuerst die Eingänge der Studie benennen.',

  // Die Formeln in Kraft
  formulas: 'Die Formeln in Kraft',
  formulaOf: (kind, name) => `${kind}: ${name}`,
  blackBox: 'Blackbox',
  coveredFormula: 'Ihre Formel ist mit der verborgenen Wahrheit verdeckt.',
  treeOfKernels: 'Diese Kerne sind durch einen Baum von Summen und Produkten verbunden.',
  posterior: 'Posterior',
  gaussianProcess: 'Gauß-Prozess',
  posteriorNote:
    'Die Bänder zeigen σ von f selbst, ohne das Rauschen einer Beobachtung. m ist der Mittelwert, von dem das Modell ausgeht.',
  logMarginal: 'Logarithmus der marginalen Likelihood',
  logMarginalName: 'wie gut die Einstellungen die Beobachtungen erklären',
  acquisition: 'Akquisitionsfunktion',
  incumbent: 'f⁺ ist der bisher beste Wert.',
  minimised: 'Diese Blackbox ist zu minimieren: Gerechnet wird mit dem Maximum von −f, und der Bildschirm dreht es zurück.',
  kernel: 'Kern',
  kernelNote: (character) => `r = |x − x′| / ℓ. Eine Funktion aus diesem Prior ist ${character}.`,
  numbers:
    '`Über die Zahlen` (englisch): was womit nachgeprüft ist, und wie die Suche neben den Paketen abschneidet, die man sonst verwendet.',

  // Das Glossar
  glossary: 'Glossar',
  findWord: 'Ein Wort finden',
  noWord: (sought) => `Kein Wort der App enthält „${sought}“.`,
  seenIn: 'Zu sehen in:',
  openPicture: 'Dieses Bild in Erkunden öffnen',
  learnStep: (step) => `Lernen, „${step}“`,

  // Ohne Netz
  newer:
    'Eine neuere Fassung ist bereit. Sie gilt, sobald die Seite neu geladen ist; Ihr Lauf bleibt, Ergebnisse eines Rennens oder eines Trainings werden neu berechnet.',
  useNow: 'Jetzt verwenden',
  later: 'Später',
  worksOffline: 'Auf diesem Rechner gespeichert: Von jetzt an geht alles auch ohne Netz.',
  good: 'Gut',
  networkAway:
    'Die Verbindung brach ab, bevor alles gespeichert war. Was offen ist, geht weiter; was noch nicht geöffnet wurde, muss vielleicht auf das Netz warten.',
  networkAwayAt: (saved, of) =>
    `Die Verbindung brach ab, bevor alles gespeichert war (${saved} von ${of} Dateien). Was offen ist, geht weiter; was noch nicht geöffnet wurde, muss vielleicht auf das Netz warten.`,
  tryAgain: 'Noch einmal versuchen',
  noSpace: 'Der Browser gibt keinen Platz her, um die App zu speichern, darum braucht sie ein Netz. Alles andere geht.',
  close: 'Schließen',

  // In einem Rahmen
  house: 'Where Next?',
  ownWindow: 'In einem eigenen Fenster öffnen',
  frameRefused: 'Diese Seite zeigt sich in einer anderen nur, wenn ihre Adresse „embed“ sagt.',
  noPageAround: 'Die Adresse nennt eine Seite um diese herum (parent), und es gibt keine.',
  otherPageAround: (said, found) =>
    `Die Adresse sagt, die Seite um diese herum sei von ${said}, und sie ist von ${found}: Sie kann diese nicht steuern.`,

  // Auf Papier
  sheetTitle: (room) => `Where Next? · ${room}`,
  sheetTitleOf: (room, step) => `Where Next? · ${room}: ${step}`,
}
