import type { keys as english } from '../en/keys'

export const keys: typeof english = {
  title: 'Tasten',
  caps: { space: 'Leertaste', home: 'Pos 1', end: 'Ende', enter: 'Eingabe', escape: 'Esc' },
  next: 'Nächster Schritt',
  previous: 'Voriger Schritt',
  play: 'Abspielen oder anhalten',
  toStart: 'Zurück zum Anfang',
  toEnd: 'Bis zum Ende laufen',
  phase: 'Nächste Phase des Schritts',
  goOn: 'Beim Zurückblicken: von hier mit diesen Einstellungen weitergehen',
  truth: 'Die Wahrheit zeigen oder verdecken',
  seed: 'Neuer Startwert',
  present: 'Bildschirmfüllend vorführen',
  list: 'Diese Liste',
  onPlot: 'Wenn das Bild ausgewählt ist',
  look: 'Orte auf der Achse ansehen (mit Umschalttaste: in kleinen Schritten)',
  evaluate: 'Dort auswerten',
  back: 'Zurück zum nächsten Punkt',
}
