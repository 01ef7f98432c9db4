import { useState } from 'react'
import { common } from '../../language/en/common'

/** Above the page, what its address says that cannot be used. */
export function Complaints({ sentences }: { readonly sentences: readonly string[] }) {
  const [isOpen, setOpen] = useState(sentences.length > 0)
  if (!isOpen) return null
  return (
    <div className="notice" role="alert">
      <p>{sentences.join(' ')}</p>
      <button type="button" onClick={() => setOpen(false)}>
        {common.dismiss}
      </button>
    </div>
  )
}
