/** KaTeX with its styles, in a chunk of its own. */
import 'katex/dist/katex.min.css'
import katex from 'katex'

export { katex }
