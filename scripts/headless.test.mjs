import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { root } from './run.mjs'

/** Runs the real script and writes the parts of its input one after another, each when the one before was taken and some time has gone by. */
async function headless(command, parts) {
  const child = spawn(process.execPath, ['scripts/headless.mjs', command], { cwd: root })
  const [out, complaint, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
    (async () => {
      child.stdin.on('error', () => {})
      for (const part of parts) {
        await new Promise((taken) => child.stdin.write(part, taken))
        await pause(20)
      }
      child.stdin.end()
    })(),
  ])
  return { out, complaint, code }
}

it('answers a large document that comes slowly', async () => {
  const X = Array.from({ length: 40_000 }, (_, i) => [i / 40_000])
  const json = JSON.stringify({ problem: 'forrester', X })
  const size = Math.ceil(json.length / 5)
  const parts = Array.from({ length: 5 }, (_, i) => json.slice(i * size, (i + 1) * size))
  const { out, complaint, code } = await headless('evaluate', parts)
  expect({ complaint, code }).toEqual({ complaint: '', code: 0 })
  expect(JSON.parse(out).values).toHaveLength(X.length)
})

it('says in one sentence what cannot be answered, with exit code 2', async () => {
  const question = { kernel: { kind: 'rbf', variance: 1e-12, lengthscale: 1 }, X: [[0]], y: [1e150], query: [[0]] }
  const { out, complaint, code } = await headless('posterior', [JSON.stringify(question)])
  expect({ out, code }).toEqual({ out: '', code: 2 })
  expect(complaint).toBe(
    'no number can answer logMarginalLikelihood (it would be -Infinity): what is given is too large or too small\n',
  )
})
