import { emptyStudy, type MeasureDocument, type Trial } from './measureDocument'

const told = (temperature: number, time: number, catalyst: string, value: number | null): Trial => ({
  params: { 'Temperature (°C)': temperature, 'Time (min)': time, Catalyst: catalyst },
  value,
  state: value === null ? 'fail' : 'complete',
})

/** A made-up reaction with a few experiments, so that one can try the room before one has measured anything. */
export const measureExample: MeasureDocument = {
  ...emptyStudy(),
  parameters: [
    { name: 'Temperature (°C)', type: 'float', low: 20, high: 100 },
    { name: 'Time (min)', type: 'float', low: 5, high: 240, log: true },
    { name: 'Catalyst', type: 'category', choices: ['Pd/C', 'Pt/C', 'Ni'] },
  ],
  goal: 'maximize',
  result: 'Yield (%)',
  trials: [
    told(35, 20, 'Pd/C', 38.2),
    told(80, 60, 'Pt/C', 61.5),
    told(60, 120, 'Ni', 22.9),
    told(95, 15, 'Pd/C', 47.1),
    told(50, 180, 'Pt/C', 55.4),
    told(70, 90, 'Pd/C', 74.6),
    told(98, 220, 'Ni', null),
  ],
}
