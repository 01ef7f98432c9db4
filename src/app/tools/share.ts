import type { Tool } from './tool'

export const share: Tool = {
  id: 'share',
  isFrequent: true,
  fetchDialog: async () => (await import('../share/ShareDialog')).ShareDialog,
}
