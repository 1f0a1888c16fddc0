import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as the server saw it. */
export interface Asked {
  readonly method: string
  readonly host: string
  /** Path and query. */
  readonly url: string
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A server that stands for every host there is, and keeps count. */
export interface CourtServer {
  readonly port: number
  /** Every request since the start, the browser's own (updates) left out. */
  readonly asked: Asked[]
  /** The requests for a path, whatever the method. */
  count(host: string, path: string): number
  /** Answers a path (without its query) on a host. */
  serve(host: string, path: string, answer: Answer): void
  close(): Promise<void>
}

/** What the browser asks on its own account, extension or not. */
const browsersOwn = /^(?:clients2\.google\.com|update\.googleapis\.com|(?:www|accounts|safebrowsing|optimizationguide-pa|content-autofill)\.(?:google|googleapis)\.com|edge\.microsoft\.com)$/

export const startCourtServer = async (): Promise<CourtServer> => {
  const asked: Asked[] = []
  const answers = new Map<string, Answer>()
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const url = request.url ?? '/'
    if (browsersOwn.test(host)) return void response.writeHead(404).end()
    if (url !== '/favicon.ico') asked.push({ method: request.method ?? '', host, url })
    const answer = answers.get(`${host}${url.split('?')[0]}`)
    if (answer) answer(response, request)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    count: (host, path) => asked.filter((one) => one.host === host && one.url.split('?')[0] === path).length,
    serve: (host, path, answer) => void answers.set(`${host}${path}`, answer),
    close: () => new Promise((closed) => {
      server.closeAllConnections()
      server.close(() => closed())
    }),
  }
}

/** A PDF as CM/ECF sends one: not to be kept by the browser. */
export const pdf = (bytes: Uint8Array, type = 'application/pdf'): Answer => (response) =>
  void response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'content-length': bytes.byteLength }).end(bytes)

export const html = (body: string): Answer => (response) =>
  void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(`<!doctype html><title>CM/ECF</title>${body}`)

/** Answers GET and POST to one path differently, as a receipt page and its document. */
export const byMethod = (get: Answer, post: Answer): Answer => (response, request) =>
  (request.method === 'POST' ? post : get)(response, request)

/** A receipt page: the button posts to the page's own address. */
export const receipt = html(`<p>To accept charges shown below, click on the “View Document” button.</p>
  <form method="post"><input type="submit" id="view" value="View Document"></form>`)

/** Answers once; the link is dead afterwards. */
export const once = (answer: Answer): Answer => {
  let spent = false
  return (response, request) => {
    if (spent) return void response.writeHead(410, { 'content-type': 'text/html' }).end('This link was used.')
    spent = true
    answer(response, request)
  }
}

/** Answers as late as a server across a network does, in milliseconds. */
export const after = (delay: number, answer: Answer): Answer => (response, request) => void setTimeout(() => answer(response, request), delay)
