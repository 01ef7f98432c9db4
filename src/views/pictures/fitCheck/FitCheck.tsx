import { useId, useState } from 'react'
import { pictures } from '../../../language/en/pictures'
import { selectLeftOut } from '../../../store/fitCheck'
import { useLab } from '../../../store/useLab'
import { Segmented } from '../../controls/Segmented'
import { Term } from '../../glossary/Term'
import { useSize } from '../../plot/useSize'
import { checkWords } from '../../words/fitCheck'
import { Sentences } from '../../words/Sentences'
import { KernelComparison } from './KernelComparison'
import { LeftOutTable } from './LeftOutTable'
import { ZScores } from './ZScores'
import '../../panels/panels.css'
import './fitCheck.css'

type Side = 'values' | 'kernels'

/** Whether the model keeps what its bands promise, and whether another kernel would explain the values better. */
export default function FitCheck() {
  const title = useId()
  const [side, setSide] = useState<Side>('values')
  return (
    <section className="panel picture fit-check" aria-labelledby={title}>
      <header className="panel-head">
        <h2 id={title}>
          <Term of={side === 'values' ? 'leaveOneOut' : 'bic'}>{pictures.fitCheck}</Term>
        </h2>
        <Segmented
          label={pictures.whatChecked}
          value={side}
          options={[
            { value: 'values', label: pictures.leftOut, terms: ['leaveOneOut'] },
            { value: 'kernels', label: pictures.kernels, terms: ['bic'] },
          ]}
          onChange={setSide}
        />
      </header>
      {side === 'values' ? <LeftOutValues /> : <KernelComparison />}
    </section>
  )
}

function LeftOutValues() {
  const leftOut = useLab(selectLeftOut)
  const words = checkWords(leftOut)
  const [ref, size] = useSize<HTMLDivElement>()
  if (words === null) return <p className="hint">{pictures.leftOutNeeds}</p>
  return (
    <>
      <div className="fit-check-plot" ref={ref}>
        {size && size.width > 80 && size.height > 60 && <ZScores leftOut={leftOut} width={size.width} height={size.height} />}
      </div>
      <p className="fit-check-words">
        <Sentences words={words} />
      </p>
      <LeftOutTable leftOut={leftOut} />
    </>
  )
}
