import type { Tool } from './tool'

export const glossary: Tool = {
  id: 'glossary',
  name: 'Glossary',
  isFrequent: false,
  fetchDialog: async () => (await import('../glossary/GlossaryDialog')).GlossaryDialog,
}
