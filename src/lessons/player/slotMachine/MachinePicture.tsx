import { learning } from '../../../language/en/learn'
import { selectPulls } from '../../slotMachine/machine'
import { useSlotMachine } from './useSlotMachine'
import './MachinePicture.css'

/** The machine itself, with what its last pull brought: what stands where nothing is drawn over the chances yet. */
export function MachinePicture() {
  const pulls = useSlotMachine(selectPulls)
  const won = pulls.at(-1)
  return (
    <svg className="machine-picture" viewBox="0 0 260 240" aria-hidden="true">
      <path className="machine-lever" d="M206 150V74" />
      <circle className="machine-knob" cx={206} cy={66} r={13} />
      <rect className="machine-body" x={34} y={24} width={150} height={192} rx={20} />
      <rect className="machine-body" x={184} y={136} width={30} height={30} rx={8} />
      <text className="machine-name" x={109} y={56} textAnchor="middle">
        p = ?
      </text>
      <rect className="machine-window" x={52} y={72} width={114} height={84} rx={10} />
      {won === undefined ? (
        <text className="machine-word" x={109} y={121} textAnchor="middle">
          …
        </text>
      ) : (
        <g key={pulls.length} className="machine-outcome">
          <circle className={won ? 'machine-won' : 'machine-lost'} cx={109} cy={104} r={18} />
          <text className="machine-word" x={109} y={147} textAnchor="middle">
            {won ? learning.won : learning.lost}
          </text>
        </g>
      )}
      <rect className="machine-tray" x={64} y={180} width={90} height={14} rx={7} />
    </svg>
  )
}
