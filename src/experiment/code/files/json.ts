import type { FileForm } from './file'

/** Our own form: what `npm run headless -- ask` and `-- code` read. */
export const json: FileForm = {
  id: 'json',
  name: 'JSON',
  says: 'Parameters, goal and every evaluation, as the commands ask and code of the project read them.',
  ending: '.json',
  type: 'application/json',
  write: ({ parameters, goal, second, trials }) =>
    `${JSON.stringify({ parameters, goal, ...(second && { limit: second }), trials }, null, 2)}\n`,
}
