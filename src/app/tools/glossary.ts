import type { Tool } from './tool'

export const glossary: Tool = {
  id: 'glossary',
  isFrequent: false,
  fetchDialog: async () => (await import('../glossary/GlossaryDialog')).GlossaryDialog,
}
