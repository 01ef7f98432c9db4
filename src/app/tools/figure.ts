import type { Tool } from './tool'

export const figure: Tool = {
  id: 'figure',
  name: 'Export figure',
  isFrequent: false,
  fetchDialog: async () => (await import('../figure/FigureDialog')).FigureDialog,
}
