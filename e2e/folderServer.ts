import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** A plain server of one folder, under a name of its own, that sets no security headers. It can be cut off from its visitors. */
export class FolderServer {
  private readonly sockets = new Set<Socket>()
  private isCut = false
  /** How many more requests are answered before the network is cut. */
  private left = Number.POSITIVE_INFINITY
  /** Called with each file that is asked for. */
  onAsked: (file: string) => unknown = () => undefined
  /** What stands in the folder in place of a file. */
  readonly instead = new Map<string, string>()

  readonly address: string
  private readonly server: Server

  private constructor(address: string, server: Server) {
    this.address = address
    this.server = server
  }

  static async of(folder: string, under = '/lectures/bo/'): Promise<FolderServer> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    const { port } = server.address() as AddressInfo
    const made = new FolderServer(`http://localhost:${port}${under}`, server)
    server.on('connection', (socket) => {
      if (made.isCut) socket.destroy()
      made.sockets.add(socket)
      socket.on('close', () => made.sockets.delete(socket))
    })
    server.on('request', async ({ url = '' }, response) => {
      const path = decodeURIComponent(url.split('?')[0]!)
      const name = normalize(path.slice(under.length)) === '.' ? 'index.html' : normalize(path.slice(under.length))
      if (made.left-- <= 0) made.cut()
      if (made.isCut) return void response.destroy()
      made.onAsked(name)
      try {
        if (!path.startsWith(under) || name.startsWith('..')) throw new Error('not here')
        const content = made.instead.get(name) ?? (await readFile(join(folder, name)))
        response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream', vary: 'Origin' })
        response.end(content)
      } catch {
        response.writeHead(404).end()
      }
    })
    return made
  }

  /** Every connection ends, and no new one is answered. */
  cut(): void {
    this.isCut = true
    for (const socket of this.sockets) socket.destroy()
  }

  /** So many requests more are answered. */
  cutAfter(requests: number): void {
    this.left = requests
  }

  mend(): void {
    this.isCut = false
    this.left = Number.POSITIVE_INFINITY
  }

  async close(): Promise<void> {
    this.cut()
    await new Promise((resolve) => this.server.close(resolve))
  }
}
