// npm run lessons: what every lesson asks of its reader, and whether it can be read as it should.
import { bundle } from './bundle.mjs'

const { readings } = await import(await bundle('src/lessons/readings.ts'))
for (const { title, words, minutes, steps } of readings)
  console.log(`${String(words).padStart(4)} words  ${minutes} min  ${steps} steps  ${title}`)
const complaints = readings.flatMap((reading) => reading.complaints)
for (const complaint of complaints) console.error(complaint)
if (readings.length === 0) console.error('There are no lessons: nothing was checked.')
process.exitCode = complaints.length > 0 || readings.length === 0 ? 1 : 0
