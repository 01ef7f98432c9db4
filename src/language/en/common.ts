import { spoken } from '../speak'

/** What controls, dialogs and numbers say in every room. */
export const common = spoken('common', {
  close: 'Close',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  loading: 'Loading…',
  lessThan1: 'less than 1 %',
  moreThan99: 'more than 99 %',
  /** The name of the box beside a slider. */
  exact: (name: string) => `${name}, exact value`,
  typeNumber: 'Please type a number.',
  typeWhole: 'Please type a whole number.',
  typeFromTo: (low: string, high: string) => `Please type a number from ${low} to ${high}.`,
  units: { sd: 'sd', dec: 'dec', s: 's' },
})
