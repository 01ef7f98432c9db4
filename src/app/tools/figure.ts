import type { Tool } from './tool'

export const figure: Tool = {
  id: 'figure',
  isFrequent: false,
  fetchDialog: async () => (await import('../figure/FigureDialog')).FigureDialog,
}
