import { spoken } from '../speak'

/** The list of keys. */
export const keys = spoken('keys', {
  title: 'Keys',
  /** What a key cap says that is no arrow and no letter. */
  caps: { space: 'Space', home: 'Home', end: 'End', enter: 'Enter', escape: 'Esc' },
  next: 'Next step',
  previous: 'Previous step',
  play: 'Play or pause',
  toStart: 'Back to start',
  toEnd: 'Run to the end',
  phase: 'Next phase of the step',
  goOn: 'Looking back: go on from here with these settings',
  truth: 'Show or hide the truth',
  seed: 'New seed',
  present: 'Present on a full screen',
  list: 'This list',
  onPlot: 'With the plot focused',
  look: 'Look at places along the axis (with Shift: finely)',
  evaluate: 'Evaluate there',
  back: 'Back to the next point',
})
