import './FrameRefused.css'

/** In the place of the page, where a page of somebody else shows it in a frame without saying that it means to. */
export function FrameRefused() {
  return (
    <main className="frame-refused">
      <h1>Where Next?</h1>
      <p>This page shows itself inside another one only when its address says “embed”.</p>
      <p>
        <a href={location.href} target="_blank" rel="noopener">
          Open in a window of its own
        </a>
      </p>
    </main>
  )
}
