import { dialogs } from '../../language/en/dialogs'
import './FrameRefused.css'

/** In the place of the page, where a page of somebody else shows it in a frame without saying that it means to. */
export function FrameRefused() {
  return (
    <main className="frame-refused">
      <h1>{dialogs.house}</h1>
      <p>{dialogs.frameRefused}</p>
      <p>
        <a href={location.href} target="_blank" rel="noopener">
          {dialogs.ownWindow}
        </a>
      </p>
    </main>
  )
}
