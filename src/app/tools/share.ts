import type { Tool } from './tool'

export const share: Tool = {
  id: 'share',
  name: 'Share',
  isFrequent: true,
  fetchDialog: async () => (await import('../share/ShareDialog')).ShareDialog,
}
