import type { workers as english } from '../en/workers'

/** Was ein Worker macht, noch einmal: eines davon, viele. */
const AGAIN = {
  run: ['seinen Lauf', 'ihre Läufe'],
  training: ['sein Training', 'ihre Trainings'],
  fit: ['seine Anpassung', 'ihre Anpassungen'],
} as const

export const workers: typeof english = {
  replaced: (count, work) =>
    count === 1
      ? `Ein Worker blieb von selbst stehen. Ein anderer tritt an seine Stelle und macht ${AGAIN[work][0]} noch einmal.`
      : `${count} Worker blieben von selbst stehen. Andere treten an ihre Stelle und machen ${AGAIN[work][1]} noch einmal.`,
  silent: (count) =>
    count === 1
      ? 'Von einem Worker war seit einigen Sekunden nichts zu hören. Bleibt er stumm, wird er ersetzt.'
      : `Von ${count} Workern war seit einigen Sekunden nichts zu hören. Die stumm bleiben, werden ersetzt.`,
  silentUntil: (count, seconds) =>
    count === 1
      ? `Von einem Worker war seit einigen Sekunden nichts zu hören. Bleibt er stumm, wird er in ${seconds} s ersetzt.`
      : `Von ${count} Workern war seit einigen Sekunden nichts zu hören. Die stumm bleiben, werden ersetzt, der erste in ${seconds} s.`,
  files: (names) => names.join(' und '),
  unreadable: (reason) => `Das Lesen ist misslungen: ${reason}.`,
}
