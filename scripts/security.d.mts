import type { Plugin } from 'vite'

export const securityHeaders: Record<string, string>
export function guarded(html: string): string
export function security(): Plugin
