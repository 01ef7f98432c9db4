/** What people type into a box: numbers that may serve, numbers at the edge, and what is no number at all. */
export const NUMBERS = [
  '0',
  '1',
  '2',
  '3',
  '5',
  '7',
  '8',
  '12',
  '0.5',
  '0.1',
  '0.01',
  '1e-3',
  '0.25',
  '10',
  '25',
  '1,5',
  ' 4 ',
  '0.0151',
  '11',
]
export const EDGES = ['60', '100', '999999', '1e-6', '1e9', '-1', '−2', '1e-300', '1e300', '200', '500', '1e6', '0.001']
export const RUBBISH = [
  '',
  ' ',
  'abc',
  '1e999',
  '0x1F',
  '--3',
  '1 000',
  '∞',
  '💧',
  '=1+1',
  '<b>x</b>',
  '1.2.3',
  'e5',
  '@SUM(A1)',
  'a'.repeat(40),
]

/** The keys of the workbench, of controls and of the browser within a page. */
export const KEYS = [
  'ArrowRight',
  'ArrowRight',
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Space',
  'Enter',
  'Escape',
  'Tab',
  'Shift+Tab',
  'p',
  'p',
  't',
  'r',
  '?',
  'Shift+ArrowRight',
  'x',
]

/** Addresses that are no link, or not quite one. */
export const BAD_LINKS = [
  '#hello',
  '#v9.abc',
  '#v1.',
  '#v1.AAAA',
  '#race.v1.AAAA',
  '#taxi.v1.AAAA',
  '#explore.v2.AAAA',
  '#race.',
  '#racing',
  '#taxi/nowhere',
  '#learn.v1.AAAA',
  '#learn/nowhere/at-all',
  '#learn',
  '#learn/first',
  '#taxi',
  '#taxi/table',
  '#taxi/searches',
  '#race',
  '#explore',
  '#',
  '#%',
  '#v0.x',
  `#v1.${'A'.repeat(300)}`,
]

/** Sizes of windows that people have, touch and all. */
export const SIZES = [
  [1440, 900],
  [1366, 768],
  [1280, 720],
  [1920, 1080],
  [390, 844],
  [768, 1024],
  [844, 390],
  [320, 568],
] as const

const HEADER =
  'key,fare_amount,pickup_datetime,pickup_longitude,pickup_latitude,dropoff_longitude,dropoff_latitude,passenger_count'
const ride = (i: number, fare: string | number = 4 + (i % 9)) =>
  `k${i},${fare},2012-03-1${i % 10} 0${i % 10}:00:00 UTC,-73.9${i % 10},40.75,-73.98,40.7${i % 10},1`
const rides = (count: number) => Array.from({ length: count }, (_, i) => ride(i))

/** Files of trips: sound, short, empty, damaged. */
export const FILES = [
  { name: 'good.csv', text: [HEADER, ...rides(300)].join('\n') },
  { name: 'small.csv', text: [HEADER, ...rides(25)].join('\n') },
  { name: 'one.csv', text: [HEADER, ride(0)].join('\n') },
  { name: 'empty.csv', text: '' },
  { name: 'header.csv', text: HEADER },
  { name: 'words.csv', text: 'hello\nworld' },
  { name: 'same.csv', text: [HEADER, ...Array.from({ length: 200 }, () => ride(3))].join('\n') },
  {
    name: 'odd.csv',
    text: [HEADER, ...rides(150), ride(1, '1e200'), ride(2, '-5'), ride(3, 'NaN'), ride(4, ''), 'k9,5'].join('\n'),
  },
  { name: 'quote.csv', text: [HEADER, ...rides(60), '"k1,5', ...rides(60)].join('\n') },
]
