import type { explore as english } from '../en/explore'

const evaluations = (n: number): string => (n === 1 ? '1 Auswertung' : `${n} Auswertungen`)
const steps = (n: number): string => (n === 1 ? '1 Schritt' : `${n} Schritte`)
const inSteps = (n: number): string => (n === 1 ? '1 Schritt' : `${n} Schritten`)
const places = (n: number): string => (n === 1 ? '1 Ort' : `${n} Orte`)

export const explore: typeof english = {
  // Die Seite
  showTables: 'Tabellen',
  morePictures: 'Weitere Bilder',
  formulas: 'Formeln',
  keys: 'Tasten',
  keysTitle: 'Tasten (?)',
  defaultInstead: (notice) => `${notice} Stattdessen ist das erste Experiment zu sehen.`,

  // Die Blackbox
  settings: 'Einstellungen',
  blackBox: 'Blackbox',
  maximise: 'maximieren',
  minimise: 'minimieren',
  startHere: 'Hier beginnen',
  twoInputs: 'Zwei Eingänge',
  moreBoxes: 'Weitere mit einem Eingang',
  yourOwn: 'Eigene',
  own: { formula: 'Eine Formel', drawn: 'Eine gezeichnete Kurve', table: 'Eine Tabelle' },
  changeOwn: { formula: 'Die Formel ändern', drawn: 'Die gezeichnete Kurve ändern', table: 'Die Tabelle ändern' },
  lessonCovered: 'Was sie lehrt, ist mit der Wahrheit verdeckt, denn es würde diese verraten.',
  measured: 'gemessen',
  noise: 'Rauschen der Blackbox',
  drawTraining: (trainings) => `Eines von ${trainings} Trainings ziehen`,
  drawNoise: 'Das Rauschen der Formel ziehen',
  showTruth: 'Verborgene Wahrheit zeigen',
  limit: (output, limit) => `Eine zweite Ausgabe muss niedrig bleiben: Ein Ort zählt nur, wo ${output} ≤ ${limit} ist.`,

  // Das Ersatzmodell
  surrogate: 'Ersatzmodell',
  gaussianProcess: 'Gauß-Prozess',
  kernel: 'Kern',
  kernelTree: (kind) => (kind === 'sum' ? 'Eine Summe von Kernen' : 'Ein Produkt von Kernen'),
  fitHow: 'Wie die Hyperparameter gewählt werden',
  lengthscale: 'Längenskala',
  signalSd: 'Signal-SD',
  noiseSd: 'Rausch-SD',
  standardise: 'Standardisieren:',
  oneSd: (value) => `(SD = ${value})`,
  noData: 'noch keine Daten',
  transform: 'Transformation von y',
  noTransform: 'keine',
  transforms: {
    log: 'Das Modell beschreibt log y. Die Linie ist der Median von y, die Bänder sind seine Quantile; EI, ξ und σ zählen in log y.',
    rank: 'Nur die Reihenfolge der Werte zählt. Die Linie ist der Median von y, die Bänder sind seine Quantile, keines jenseits der gemessenen Werte; EI, ξ und σ zählen in Normalrängen.',
  },
  logRefused: (number, value) =>
    `Log geht hier nicht: Auswertung ${number} ergab ${value}, und nur Werte über 0 haben einen Logarithmus. Das Modell beschreibt y, wie es ist; Ränge nehmen jeden Wert.`,
  transformWaits: 'Bis zwei verschiedene Werte bekannt sind, beschreibt das Modell y, wie es ist.',
  inUnit: (value, unit) => `${value} in ${unit}`,
  valuesOf: (unit) => `Werte von f sind hier ${unit}.`,
  mapNamesOf: (unit) => ({ mean: 'Posterior-Median von y', sd: `Unsicherheit σ von ${unit}` }),
  median: (value) => `Median ${value}`,
  rangeOf: (low, high) => `95 % von ${low} bis ${high}`,
  medianAndRange: (median, low, high) => `einen Median von ${median}, 95 % zwischen ${low} und ${high}`,
  predictedSo: (prediction) => `vorhergesagt ${prediction}`,
  medianElsewhere: (place, value) =>
    `Das [[expectedOptimum|erwartete Optimum]] liegt anderswo, bei ${place}, wo der Median am besten ist: ${value}.`,
  returnedExpected: (place, number, value, low, high) =>
    `**Auswerten.** Die Blackbox wurde bei ${place} gefragt: Auswertung ${number} ergab **${value}**. Das Modell hatte sie mit 95 % zwischen ${low} und ${high} erwartet.`,

  // Die Akquisitionsfunktion
  acquisition: 'Akquisition',
  acquisitionFunction: 'Akquisitionsfunktion',
  exploration: 'Erkundung',
  optimism: 'Optimismus',
  acquisitionAxis: 'Skala der Akquisitionsachse',
  linear: 'linear',
  log: 'log',

  // Das Budget
  budget: 'Budget',
  initialPoints: 'Startpunkte',
  atOnce: 'Zugleich gewählt',
  stopEarly: 'Vorzeitig aufhören',
  stoppingRule: 'Abbruchregel',
  bestEi: 'größte EI <',
  stopBelow: 'Aufhören unter',
  thresholdUnits: 'Einheit der Schwelle',
  forSteps: 'seit',
  stepsInARow: 'Schritte hintereinander',
  steps: (n) => (n === 1 ? 'Schritt' : 'Schritten'),
  allInitial: 'Die Startpunkte brauchen das ganze Budget auf: Das Modell wird nie gefragt.',
  seed: 'Startwert',
  newSeed: 'Neuer Startwert',
  newSeedTitle: 'Derselbe Moment mit anderem Zufall (R)',
  spending: (atOnce, stopsEarly) =>
    atOnce > 1
      ? stopsEarly
        ? `${atOnce} zugleich gewählt, hört vielleicht vorher auf`
        : `${atOnce} zugleich gewählt, bis zum Ende`
      : stopsEarly
        ? 'Einzeln, hört vielleicht vorher auf'
        : 'Einzeln, bis zum Ende',

  // Das Hauptbild
  believes: (made) =>
    made === 0
      ? 'Was das Modell vor jeder Auswertung glaubt'
      : `Was das Modell nach ${made === 1 ? '1 Auswertung' : `${made} Auswertungen`} glaubt`,
  told: (made) =>
    made === 0 ? 'Noch wurde nichts gemessen' : made === 1 ? 'Was 1 Auswertung ergab' : `Was ${made} Auswertungen ergaben`,
  marksKey: 'Zeichen',
  marks: {
    measured: 'gemessenes f',
    hidden: 'verborgenes f',
    mean: 'Mittelwert ±1σ ±2σ',
    median: 'Median, 68 %, 95 %',
    best: 'bisher bester',
    before: 'einen Schritt zuvor',
    next: 'nächster',
    optimum: 'erwartetes Optimum',
    recorded: 'aufgezeichnet',
    initial: 'Startpunkt',
    chosen: 'gewählt',
    you: 'von Ihnen',
    told: 'mitgeteilt',
    failed: 'fehlgeschlagen',
    forbidden: 'nicht zulässig',
    ghost: 'andere Zukunft',
  },
  bestSoFar: (value) => `bisher bester ${value}`,
  improvement: 'Verbesserung',
  mixture: (mean, sd, draws) => `f(x): ${mean} ± ${sd}, eine Mischung aus ${draws}`,
  yourMark: 'Ihr Zeichen',
  chanceName: 'Wahrscheinlichkeit, zulässig zu sein, 0 bis 1',
  trueOptimum: (value) => `wahres Optimum ${value}`,
  bestMeasured: (value) => `bester gemessener ${value}`,
  lookAtX: 'x ansehen',
  lookAtPlace: 'Einen Ort ansehen',
  crossHair: 'Fadenkreuz',
  map: 'Karte',
  nothingKnown: (place) => `${place}: noch ist nichts bekannt`,
  predicted: (mean, sd) => `vorhergesagt ${mean} plus oder minus ${sd}`,
  withScore: (predicted, name, score) => `${predicted}, ${name} ${score}`,
  surface: {
    mark: 'Die Eingabetaste setzt hier Ihr Zeichen.',
    marked: 'Ihr Zeichen steht.',
    spent: 'Das Budget ist aufgebraucht.',
    evaluate: 'Die Eingabetaste wertet die Blackbox hier aus, Esc führt zum nächsten Punkt zurück.',
  },
  mapSurface: {
    mark: 'Die Pfeiltasten bewegen das Fadenkreuz, die Eingabetaste setzt dort Ihr Zeichen.',
    marked: 'Die Pfeiltasten bewegen das Fadenkreuz. Ihr Zeichen steht.',
    spent: 'Die Pfeiltasten bewegen das Fadenkreuz. Das Budget ist aufgebraucht.',
    evaluate:
      'Die Pfeiltasten bewegen das Fadenkreuz, die Eingabetaste wertet die Blackbox dort aus, Esc führt zum nächsten Punkt zurück.',
  },
  toldValue: (number, place) => `Wert ${number}, bei ${place}`,

  // Karten und Schnitte
  view: 'Ansicht',
  maps: 'Karten',
  sliceAlong: (axis) => `Schnitt entlang ${axis}`,
  cutAt: (axis) => `Schnitt bei ${axis}`,
  unknownAlongCut: 'ist auf diesem Schnitt nicht bekannt',
  mapNames: { measured: 'Gemessenes f', truth: 'Verborgene Wahrheit f', mean: 'Posterior-Mittelwert μ', sd: 'Unsicherheit σ' },
  mapCovered: 'Verdeckt. „Verborgene Wahrheit zeigen“ deckt sie auf.',
  mapLocked: 'Verdeckt.',
  mapFlat: 'Nirgends ist etwas zu gewinnen.',
  mapNeeds: 'Braucht eine Beobachtung, die zu verbessern ist.',
  farEnd: {
    brightHigh: 'hell = hoch',
    brightLow: 'hell = niedrig',
    brightUnsure: 'hell = unsicher',
    brightNext: 'hell = nächster',
    deepHigh: 'dunkel = hoch',
    deepLow: 'dunkel = niedrig',
    deepUnsure: 'dunkel = unsicher',
    deepNext: 'dunkel = nächster',
  },
  showAllMaps: 'Alle Karten zeigen',
  enlarge: 'Vergrößern',
  enlargeMap: (title) => `${title} vergrößern`,
  coloursFromTo: (low, high) => `Farben von ${low} bis ${high}`,

  // Der Streifen darunter
  maxChance: (chance) => `größte Wahrscheinlichkeit ${chance}`,
  bestOfTable: (short, score) => `bestes ${short} der Tabelle ${score}`,
  minScore: (short, score) => `min. ${short} ${score}`,
  maxScore: (short, score) => `max. ${short} ${score}`,
  stripNotes: {
    unscored: 'braucht eine Beobachtung, die zu verbessern ist',
    inUnit: (unit) => `in ${unit}`,
    inDesign: 'wird bei den Startpunkten nicht gefragt',
    chance: 'noch kein zulässiger Ort: allein die Wahrscheinlichkeit für einen',
    nothing: 'nirgends ist etwas zu gewinnen',
    stopped: 'die Suche hat aufgehört',
    spent: 'das Budget ist aufgebraucht',
  },
  stopLine: (threshold, met, needed) => `aufhören unter ${threshold}: ${met} von ${inSteps(needed)}`,

  // Verlauf und Bahnen
  compare: 'Was verglichen wird',
  value: 'Wert',
  regret: 'Bedauern',
  compareScale: 'Skala des Vergleichs',
  logNeeds: 'Eine logarithmische Achse braucht Werte über 0.',
  evaluationsOf: (made, budget) => `${made} / ${budget} Auswertungen`,
  evaluations: 'Auswertungen',
  withoutNoise: 'nach f ohne das Rauschen',
  forgetFuture: 'Die andere Zukunft vergessen',
  notOnLog: 'Ein bester Wert von 0 oder weniger hat auf einer logarithmischen Achse keinen Platz.',
  lineBefore: 'zuvor',
  lineBayesian: 'Bayes',
  laneSearch: ['Suche in der ersten Bahn', 'Suche in der zweiten Bahn'],
  otherSearch: 'Eine andere Suche zeigen',
  laneBest: (value) => `bester ${value}`,
  laneFailed: 'alle Auswertungen fehlgeschlagen',
  laneNone: 'nicht begonnen',
  tried: (axes) =>
    `${axes.map(({ label, values }, i) => `${i > 0 ? values : values === 1 ? '1 Wert' : `${values} Werte`} von ${label}`).join(' und ')} versucht`,
  plannedPlaces: (n, unspent) =>
    unspent > 0
      ? `${places(n)}, vor dem ersten beschlossen; ${unspent} des Budgets bleiben übrig`
      : `${places(n)}, vor dem ersten beschlossen`,
  forgets: (shared) =>
    shared === 1
      ? 'beginnt mit demselben Punkt, vergisst dann alles'
      : `beginnt mit denselben ${shared} Punkten, vergisst dann alles`,
  goesByAnswers: (shared) =>
    shared === 1
      ? 'beginnt mit demselben Punkt und richtet sich dann nach dem, was sie sah'
      : `beginnt mit denselben ${shared} Punkten und richtet sich dann nach dem, was sie sah`,

  // Die Zeitleiste
  timeline: 'Zeitleiste',
  transport: 'Schritte',
  nextStep: 'Nächster Schritt',
  nextRecorded: 'Nächster aufgezeichneter Schritt',
  toStart: 'Zurück zum Anfang',
  toStartTitle: 'Zurück zum Anfang (Pos 1)',
  previous: 'Voriger Schritt',
  previousTitle: 'Voriger Schritt (←)',
  nextTitle: (next) => `${next} (→)`,
  spentTitle: 'Das Budget ist aufgebraucht',
  stoppedTitle: 'Die Abbruchregel ist erfüllt: Wer weitergehen will, nimmt sie unter „Budget“ weg',
  play: 'Abspielen',
  playTitle: 'Abspielen (Leertaste)',
  pause: 'Anhalten',
  pauseTitle: 'Anhalten (Leertaste)',
  toEnd: 'Bis zum Ende laufen',
  toEndTitle: 'Bis zum Ende laufen (Ende)',
  speed: 'Tempo',
  phaseOfStep: 'Phase des Schritts',
  phases: { fit: 'Anpassen', score: 'Bewerten', choose: 'Wählen', evaluate: 'Auswerten' },
  evaluation: 'Auswertung',
  afterOf: (made, budget) => `nach ${made} von ${budget} Auswertungen`,
  outdatedOne: (number) => `Auswertung ${number} wurde mit anderen Einstellungen gewählt.`,
  outdatedRow: (first, last) => `Die Auswertungen ${first}–${last} wurden mit anderen Einstellungen gewählt.`,
  outdatedSome: (n) => `${evaluations(n)} wurden mit anderen Einstellungen gewählt.`,
  goOn: 'Von hier weitergehen',
  goOnName: 'Von hier mit diesen Einstellungen weitergehen',
  goOnTitle:
    'Als Nächstes dort auswerten, wohin das Modell mit diesen Einstellungen ginge (B). Die aufgezeichnete Zukunft bleibt zum Vergleich erhalten.',
  rerun: 'Von vorn durchlaufen',
  rerunName: 'Mit diesen Einstellungen von vorn durchlaufen',
  rerunTitle: 'Den ganzen Lauf mit diesen Einstellungen noch einmal abspielen. Der jetzige bleibt zum Vergleich erhalten.',
  dragToRewind: 'Ziehen spult zurück. Ein Klick ins Bild',
  chooseYourself: 'wählt den nächsten Punkt selbst.',
  evaluateThere: 'Dort auswerten,',
  again: 'noch einmal',
  againName: (number) => `Dort noch einmal auswerten, wo Auswertung ${number} gemacht wurde`,
  againTitle:
    'Wertet noch einmal aus, wo die zuletzt gezeigte Auswertung gemacht wurde: Mit Rauschen kommt ein anderer Wert zurück.',
  working: {
    run: (done, total) => `Wird berechnet: ${done} von ${total} Auswertungen`,
    ghost: (done, total) => `Die andere Zukunft wird berechnet: ${done} von ${total} Auswertungen`,
    models: (done, total) => `Das Modell jedes Moments wird angepasst: ${done} von ${total}`,
  },

  // Tabellen
  tables: 'Tabellen',
  tableOf: (search) => `Auswertungen: ${search}`,
  notFeasible: (value) => `${value}, nicht zulässig`,
  failedFor: (failure) => `fehlgeschlagen: ${failure}`,
  noneYet: 'noch keiner',
  noEvaluations: 'Noch keine Auswertungen.',
  downloadCsv: 'CSV herunterladen',

  // Warum das Modell dorthin geht
  question: (name, question) => `${name} fragt: „${question}“`,
  whyPlace: (place) => `**Warum ${place}?**`,
  predictsThere: (prediction) => `Das Modell sagt dort **${prediction}** voraus.`,
  atPlace: (place, prediction) => `**Bei ${place}** sagt das Modell **${prediction}** voraus.`,
  clickHere: 'Ein Klick wertet selbst hier aus.',
  clickNearest: 'Ein Klick wertet selbst den nächstgelegenen Ort der Tabelle aus.',
  about: (value) => `etwa ${value}`,
  chanceAbove: (best, value, chance) => `Die Wahrscheinlichkeit, ${best}, ${value}, zu übertreffen, ist **${chance}**.`,
  chanceBelow: (best, value, chance) => `Die Wahrscheinlichkeit, ${best}, ${value}, zu unterbieten, ist **${chance}**.`,
  chanceAboveXi: (threshold, best, value, xi, chance) =>
    `Die Wahrscheinlichkeit, über ${threshold} zu kommen, also ${best}, ${value}, um mehr als ${xi} (ξ) zu übertreffen, ist **${chance}**.`,
  chanceBelowXi: (threshold, best, value, xi, chance) =>
    `Die Wahrscheinlichkeit, unter ${threshold} zu kommen, also ${best}, ${value}, um mehr als ${xi} (ξ) zu unterbieten, ist **${chance}**.`,
  onAverage: (pay) => `Im Mittel ist der Gewinn ${pay}`,
  payNothing: (gain) => `${gain}, soweit dieser Rechner es sagen kann.`,
  payLess: (gain, uncertainty, mean) =>
    `${gain}: Die Unsicherheit bringt ${uncertainty} ein, abzüglich ${mean}, weil der Mittelwert den Wert verfehlt, der zu schlagen ist.`,
  payBoth: (gain, mean, uncertainty) => `${gain}: ${mean} vom Mittelwert und ${uncertainty} von der Unsicherheit.`,
  noGain: '**Nirgends ist ein nennenswerter Gewinn zu erwarten:**',
  largestIs: (name, value) => `Der größte Wert von „${name}“ ist ${value}.`,
  largestEi: (value) => `Die größte EI ist ${value}.`,
  eiIsZero: 'EI ist überall 0, soweit dieser Rechner es sagen kann.',
  searchOver: 'Nach diesem Modell ist die Suche vorbei, und wohin sie jetzt geht, ist fast gleichgültig.',
  exploits: 'Das meiste davon kommt von einem **vielversprechenden Mittelwert**: Die Suche nutzt, was sie weiß.',
  both: '**Beides** bringt ihn ein, ein vielversprechender Mittelwert und die Unsicherheit.',
  explores: 'Die Suche **erkundet**.',
  uncertaintyExplores: 'Fast alles davon kommt von der **Unsicherheit**: Die Suche **erkundet**.',
  refines: 'Die Suche **verfeinert** neben dem bisher besten Wert.',
  uncertaintyRefines: 'Fast alles davon kommt von der **Unsicherheit**: Die Suche **verfeinert** neben dem bisher besten Wert.',
  looksCloser: 'Die Suche sieht sich einen Ort genauer an, den sie recht gut kennt.',
  uncertaintyLooksCloser:
    'Fast alles davon kommt von der **Unsicherheit**: Die Suche sieht sich einen Ort genauer an, den sie recht gut kennt.',
  lowestAnswer: (asks, answer) => `${asks} Die Antwort, **${answer}**, ist die niedrigste aller Orte.`,
  highestAnswer: (asks, answer) => `${asks} Die Antwort, **${answer}**, ist die höchste aller Orte.`,
  repeatsNoise: (where, sd, noise) =>
    `**Sie wiederholt sich:** Für das Modell ist das der Ort von ${where}, wo sein Zweifel, σ = ${sd}, innerhalb der Rausch-SD liegt, die es annimmt, ${noise}. Kein anderer Ort wird besser bewertet.`,
  repeats: (where) =>
    `**Sie wiederholt sich:** Für das Modell ist das der Ort von ${where}, wo wenig zu lernen bleibt. Kein anderer Ort wird besser bewertet.`,
  repeatedOne: (number) => `Auswertung ${number}`,
  repeatedMany: (number, before) => `Auswertung ${number} und ${before} davor`,
  repeatedFew: (numbers) => `Auswertung ${numbers}`,
  optimumElsewhere: (place, value) =>
    `Das [[expectedOptimum|erwartete Optimum]] liegt anderswo, bei ${place}, wo der Mittelwert am besten ist: ${value}.`,
  batchOfDraws: (size) =>
    size === 2
      ? '**Zugleich gewählt: 2.** Bevor ihr Ergebnis zurück ist, wird ein weiterer Ort gewählt, der beste einer eigenen Funktion, gezogen aus demselben Glauben.'
      : `**Zugleich gewählt: ${size}.** Bevor ihr Ergebnis zurück ist, werden ${size - 1} weitere Orte gewählt, jeder der beste einer eigenen Funktion, gezogen aus demselben Glauben.`,
  batchOfBeliefs: (size) =>
    size === 2
      ? '**Zugleich gewählt: 2.** Bevor ihr Ergebnis zurück ist, wird ein weiterer Ort gewählt, als hätte der davor genau das ergeben, was das Modell erwartet (kriging believer).'
      : `**Zugleich gewählt: ${size}.** Bevor ihr Ergebnis zurück ist, werden ${size - 1} weitere Orte gewählt, jeder so, als hätten die davor genau das ergeben, was das Modell erwartet (kriging believer).`,
  cameTogether: (size) => `Die Ergebnisse von ${evaluations(size)} kamen zusammen zurück; dies ist das erste.`,
  feasibleUnasked: (keeps, chance) =>
    `Die Wahrscheinlichkeit, dass er zulässig ist, ${keeps}, ist **${chance}**; danach fragt diese Akquisitionsfunktion nicht.`,
  feasibleWeighed: (keeps, chance) =>
    `Die Wahrscheinlichkeit, dass er zulässig ist, ${keeps}, ist **${chance}**; bewertet wird mit der erwarteten Verbesserung mal dieser Wahrscheinlichkeit.`,
  feasibleAlone: (keeps, chance) =>
    `Die Wahrscheinlichkeit, dass er zulässig ist, ${keeps}, ist **${chance}**; solange kein zulässiger Ort bekannt ist, wird allein nach dieser Wahrscheinlichkeit bewertet.`,
  stopHolds: (needed, gain, threshold) =>
    `**Die Suche hat aufgehört.** ${steps(needed)} hintereinander lag die größte erwartete Verbesserung${gain === null ? '' : `, ${gain},`} unter ${threshold}. Das ist, was das Modell erwartet: Dass sie klein bleibt, beweist nicht, dass es nichts Besseres gibt.`,
  stopMet: (met, needed, gain, threshold) =>
    `Die Abbruchregel ist bei ${met} von ${inSteps(needed)} erfüllt: Die größte erwartete Verbesserung${gain === null ? '' : `, ${gain},`} liegt unter ${threshold}.`,
  recordTold: (number, place) =>
    `In der Aufzeichnung wurde Auswertung ${number} von ${place} mitgeteilt: __Nächster aufgezeichneter Schritt__ geht dorthin.`,
  recordYou: (number, place) =>
    `In der Aufzeichnung haben Sie Auswertung ${number} nach ${place} geschickt: __Nächster aufgezeichneter Schritt__ geht dorthin.`,
  recordSettings: (number, place) =>
    `In der Aufzeichnung haben andere Einstellungen Auswertung ${number} nach ${place} geschickt: __Nächster aufgezeichneter Schritt__ geht dorthin.`,
  goesOnTo: (place) =>
    `__Von hier weitergehen__ geht mit diesen Einstellungen nach ${place} und behält die Aufzeichnung zum Vergleich.`,

  // Die Phasen eines Schritts
  priorStated: (middle, sd) =>
    `Das Band ist der Prior, dessen Einheiten festgelegt und nicht gemessen sind: Bis zwei verschiedene Werte bekannt sind, wird y bei etwa ${middle} angenommen, mit einer Standardabweichung von ${sd}.`,
  priorAsSet: 'Das Band ist der Prior in den Einheiten von y: Seine Breite ist die Signal-SD, wie sie eingestellt wurde.',
  noSpread: (sd) =>
    `Was gemessen wurde, streut nicht: Bis zwei verschiedene Werte da sind, wird eine Standardabweichung von y mit ${sd} angenommen; das ist festgelegt, nicht gemessen.`,
  inDesign: (at, size) =>
    size === 1
      ? `**Startpunkte, ${at} von ${size} ausgewertet.** Das Modell braucht etwas, womit es anfängt: Der erste Ort wird zufällig gezogen, und die Zufallssuche beginnt mit genau demselben. Danach entscheidet die Akquisitionsfunktion.`
      : `**Startpunkte, ${at} von ${size} ausgewertet.** Das Modell braucht etwas, womit es anfängt: Die ersten ${size} Orte werden zufällig gezogen, und die Zufallssuche beginnt mit genau denselben. Danach entscheidet die Akquisitionsfunktion.`,
  amongPlaces: (left) =>
    left === 1
      ? 'Nur ein Ort der Tabelle ist übrig.'
      : `Von allen Orten können nur die ${left} gewählt werden, die in der Tabelle übrig sind: Dies ist der beste davon.`,
  allFailed:
    'Bisher ist jede Auswertung fehlgeschlagen, also gibt es noch nichts, woraus zu lernen wäre: Der nächste Ort wird zufällig gezogen.',
  priorFit: '**Anpassen.** Nichts wurde gemessen: Das glaubt das Modell vor allen Daten.',
  fitted: (observations, logLikelihood) =>
    `${
      observations === 1
        ? '**Anpassen.** Der Gauß-Prozess ist auf 1 Beobachtung bedingt: Das Band ist in ihrer Nähe schmal und wird weiter weg breiter.'
        : `**Anpassen.** Der Gauß-Prozess ist auf ${observations} Beobachtungen bedingt: Das Band ist in ihrer Nähe schmal und wird weiter weg breiter.`
    } Der Logarithmus der Likelihood der Daten unter diesen Einstellungen ist **${logLikelihood}**.`,
  misfit: (misfit) =>
    `**Die Daten widersprechen diesen Einstellungen:** Nacheinander genommen verfehlen die Beobachtungen die Vorhersagen des Modells um ${misfit} seiner eigenen Standardabweichungen, wo etwa 1 zu erwarten ist.`,
  misfitAdvice: 'Eine größere Rausch-SD, eine kürzere Längenskala oder eine Anpassung würde besser zu ihnen passen.',
  scored: (question) => `**Bewerten.** Jeder Ort wird bewertet, allein nach dem Modell. ${question} Das kostet keine Auswertung.`,
  lowestScore: (score) => `Die niedrigste Bewertung ist jetzt **${score}**.`,
  highestScore: (score) => `Die höchste Bewertung ist jetzt **${score}**.`,
  evaluatedFailed: (place, number, failure) =>
    `**Auswerten.** Die Blackbox wurde bei ${place} gefragt, und Auswertung ${number} ist **fehlgeschlagen**: ${failure}. Sie zählt trotzdem zum Budget.`,
  returned: (place, number, value) =>
    `**Auswerten.** Die Blackbox wurde bei ${place} gefragt: Auswertung ${number} ergab **${value}**.`,
  returnedJust: (place, number, value) =>
    `**Auswerten.** Die Blackbox wurde bei ${place} gefragt: Auswertung ${number} ergab **${value}**, genau was das Modell vorhergesagt hatte.`,
  returnedBelow: (place, number, value, far) =>
    `**Auswerten.** Die Blackbox wurde bei ${place} gefragt: Auswertung ${number} ergab **${value}**, ${far} Standardabweichungen unter dem, was das Modell vorhergesagt hatte.`,
  returnedAbove: (place, number, value, far) =>
    `**Auswerten.** Die Blackbox wurde bei ${place} gefragt: Auswertung ${number} ergab **${value}**, ${far} Standardabweichungen über dem, was das Modell vorhergesagt hatte.`,
  secondAbove: (second, limit) =>
    `Die zweite Ausgabe, **${second}**, liegt über ihrer Grenze von ${limit}: Der Ort ist **nicht zulässig** und kann nicht der beste sein.`,
  secondKeeps: (second, limit) => `Die zweite Ausgabe, **${second}**, hält ihre Grenze von ${limit} ein.`,
  isBest: 'Das ist der bisher beste Wert.',
  noBest: 'Noch gibt es keinen besten Wert.',
  bestStays: 'Der bisher beste Wert bleibt.',
  fittedNext: 'Als Nächstes wird das Modell neu angepasst.',

  // Das Ende eines Laufs
  regretCovered: 'Das Bedauern wird gegen die verborgene Wahrheit gemessen, und die ist verdeckt.',
  regretUnknown: 'Niemand kennt den besten Wert dieser Blackbox, also gibt es kein Bedauern.',
  nothingFound: 'Das Budget ist aufgebraucht, und jede Auswertung jeder Suche ist fehlgeschlagen.',
  found: (name, value) => `${name} **${value}**`,
  foundRegret: (name, value, regret) => `${name} **${value}** (einfaches Bedauern ${regret})`,
  bestFound: (found) => `**Das Budget ist aufgebraucht.** Die besten gefundenen Werte: ${found}.`,
  regretOfF: 'Das Bedauern vergleicht f selbst, ohne das Rauschen, dort, wo jede Suche ihren besten Wert fand.',
  closest: (name) => `In diesem Lauf kam ${name} am nächsten heran.`,
  equallyClose: (names) => `In diesem Lauf kamen ${names} gleich nahe heran.`,
  foundBest: (name) => `In diesem Lauf fand ${name} den besten Wert.`,
  foundEqual: (names) => `In diesem Lauf fanden ${names} gleich gute Werte.`,
  oneRun: 'Ein Lauf beweist wenig: Ein anderer Startwert zeigt, ob es Zufall war.',

  // Wie eine Anpassung ausging
  fitNeeds: 'Eine Anpassung braucht zwei Beobachtungen; bis dahin gelten die von Hand gesetzten Werte.',
  averaged: (draws) => `Gemittelt über ${draws} Ziehungen; gezeigt ist die wahrscheinlichste.`,
  mixed: (splitRhat) => `[[splitRhat|Split-R̂]] der Kette ist ${splitRhat}: Sie hat sich durchmischt.`,
  notMixed: (splitRhat) =>
    `[[splitRhat|Split-R̂]] der Kette ist ${splitRhat}: Sie hat sich nicht durchmischt, das Mittel ist mit Vorsicht zu nehmen.`,
  neverMixed:
    '[[splitRhat|Split-R̂]] der Kette ist unendlich: Sie hat sich nicht durchmischt, das Mittel ist mit Vorsicht zu nehmen.',
  notConverged: 'Die Anpassung ist nicht konvergiert.',
  atBound: (settings) => `Die Anpassung endete an einer Grenze (${settings}).`,
  localOptima: (optima, apart) =>
    `${optima} [[localOptimum|lokale Optima]], um ${apart} in der Log-Wahrscheinlichkeit auseinander.`,
  jitter: (condition, jitter) =>
    condition === null
      ? `Beobachtungen fallen fast oder ganz zusammen (unendliche [[conditionNumber|Konditionszahl]]): Der Diagonale wurde ein [[jitter|Jitter]] von ${jitter} hinzugefügt, damit sich K zerlegen lässt.`
      : `Beobachtungen fallen fast oder ganz zusammen ([[conditionNumber|Konditionszahl]] ${condition}): Der Diagonale wurde ein [[jitter|Jitter]] von ${jitter} hinzugefügt, damit sich K zerlegen lässt.`,
  settingNames: { variance: 'Signal-SD', lengthscale: 'Längenskala', noise: 'Rausch-SD' },

  // Was ein Vorleseprogramm von einem Moment sagt
  nothingYet: 'Noch nichts ausgewertet.',
  showsPrior: 'Noch nichts ausgewertet. Das Modell zeigt seinen Prior.',
  saidFailed: (number, budget, place, failure) => `Auswertung ${number} von ${budget} bei ${place}: fehlgeschlagen: ${failure}.`,
  saidForbidden: (number, budget, place, value) =>
    `Auswertung ${number} von ${budget} bei ${place}: ${value}, aber nicht zulässig.`,
  saidBest: (number, budget, place, value) => `Auswertung ${number} von ${budget} bei ${place}: ${value}, der bisher beste Wert.`,
  said: (number, budget, place, value) => `Auswertung ${number} von ${budget} bei ${place}: ${value}.`,
  saidNext: (place, score) => `Als Nächstes: ${place}, Bewertung ${score}.`,
  saidRecorded: (place) => `In der Aufzeichnung ist die nächste Auswertung bei ${place}.`,
  saidSpent: 'Das Budget ist aufgebraucht.',

  // Weitere Bilder
  twoHaveRoom: 'Zwei haben zugleich Platz; ein drittes tritt an die Stelle des ersten.',
  notForInputs: (inputs) =>
    inputs === 1 ? 'Nicht für eine Blackbox mit einem Eingang.' : 'Nicht für eine Blackbox mit zwei Eingängen.',
  pictures: {
    functions: {
      name: 'Aus dem Modell gezogene Funktionen',
      says: 'Einige der Kurven, die das Modell vor oder nach den Auswertungen für möglich hält; sie gehen ineinander über.',
    },
    ruler: {
      name: 'Längenskala als Lineal, mit Hof',
      says: 'Die Längenskala als Lineal auf der Achse, und wie weit der Wert an einem Ort etwas über andere sagt.',
    },
    bands: {
      name: 'Band der Kurve und Band der Messung',
      says: 'Wo die Kurve selbst liegt, und wo eine nächste Messung von ihr läge, mit dem Rauschen.',
    },
    covariance: {
      name: 'Kovarianz',
      says: 'Wie die Werte an zwei Orten zusammenhängen, vor und nach den Auswertungen.',
    },
    landscape: {
      name: 'Likelihood-Landschaft',
      says: 'Wie gut die Daten für jedes Paar zweier Einstellungen sprechen; wer den Punkt zieht, stellt sie ein.',
    },
    'fit-check': {
      name: 'Prüfung der Anpassung',
      says: 'Ob weggelassene Werte so oft in den Bändern liegen wie versprochen, und wie andere Kerne abschnitten.',
    },
    choices: {
      name: 'Wer wohin geht',
      says: 'Mehrere Akquisitionsfunktionen zugleich, oder eine mit weniger und mehr κ oder ξ, jede mit dem Ort, den sie wählen würde.',
    },
    projections: {
      name: 'Entlang jedes Eingangs',
      says: 'Was gemessen wurde, von jedem Eingang allein gesehen: wie viele verschiedene Werte davon versucht wurden.',
    },
  },
}
