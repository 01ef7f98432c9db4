import type { Plugin } from 'vite'

export function guarded(html: string): string
export function security(): Plugin[]
