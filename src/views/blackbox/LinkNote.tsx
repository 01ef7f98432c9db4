import { useEffect, useState } from 'react'
import { LONGEST_LINK, pack } from '../../experiment/link'
import { boxFile } from '../../experiment/tables/boxFile'
import { blackbox } from '../../language/en/blackbox'
import type { TableSource } from '../../problems/table/tableProblem'
import './LinkNote.css'

/** What a document holds beside its black box. */
const THE_REST = 3000

/** Says so where a table is too long for a link, and offers it as a file. */
export default function LinkNote({ source }: { readonly source: TableSource }) {
  const length = useLinkLength(source)
  if (length === null || length + THE_REST <= LONGEST_LINK) return null
  const save = () => {
    const url = URL.createObjectURL(new Blob([boxFile(source)], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'black-box.json'
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <div className="link-note" role="note">
      <p>{blackbox.tooLong(length + THE_REST, LONGEST_LINK)}</p>
      <button type="button" onClick={save}>
        {blackbox.saveTable}
      </button>
    </div>
  )
}

/** How many characters a black box has in a link; null until it is known. */
function useLinkLength(source: TableSource): number | null {
  const [known, setKnown] = useState<{ readonly source: TableSource; readonly length: number } | null>(null)
  useEffect(() => {
    let current = true
    void pack(source, 1).then(({ length }) => current && setKnown({ source, length }))
    return () => {
      current = false
    }
  }, [source])
  return known?.source === source ? known.length : null
}
