import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's folder: the scripts work from wherever they are called. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program in the project's folder; its output is ours. Resolves to its exit code, or 1 when a signal ended it. */
export function run(command, args, { env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, ...options })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Runs npm. The path npm leaves behind spares a shell on Windows, where `npm` itself is a batch file. */
export function npm(args) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args]) : run('npm', args, { shell: process.platform === 'win32' })
}

/** Runs a script of package.json without npm's own lines around it. */
export const npmRun = (script, args = []) => npm(['run', '--silent', script, ...(args.length ? ['--', ...args] : [])])

/** Runs the JavaScript file of an installed tool. */
export const tool = (file, args, options) => run(process.execPath, [`node_modules/${file}`, ...args], options)

/** Ends the script with a sentence instead of a stack. */
export function giveUp(error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
