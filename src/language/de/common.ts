import type { common as english } from '../en/common'

export const common: typeof english = {
  close: 'Schließen',
  dismiss: 'Verstanden',
  cancel: 'Abbrechen',
  loading: 'Wird geladen …',
  lessThan1: 'weniger als 1 %',
  moreThan99: 'mehr als 99 %',
  exact: (name) => `${name}, genauer Wert`,
  typeNumber: 'Bitte eine Zahl eingeben.',
  typeWhole: 'Bitte eine ganze Zahl eingeben.',
  typeFromTo: (low, high) => `Bitte eine Zahl von ${low} bis ${high} eingeben.`,
  units: { sd: 'SD', dec: 'Dek.', s: 's' },
}
