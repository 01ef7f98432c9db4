// Every browser that runs the app reads WOFF2: the other formats that a style sheet offers would only be copied and never asked for.

const OTHERS = /,\s*url\([^)]+\.(?:woff|ttf)["']?\)\s*format\(["'](?:woff|truetype)["']\)/g

/** The Vite plugin that leaves out the formats of fonts that nobody asks for. */
export const woff2Only = () => ({
  name: 'woff2 only',
  enforce: 'pre',
  transform: (code, id) => (/\.css(\?|$)/.test(id) && OTHERS.test(code) ? code.replace(OTHERS, '') : null),
})
