/** Serves the built site on this machine: `PORT=4173 BASE_PATH=/ node tools/serve.mjs`. */
import { existsSync, realpathSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { answerFrom } from './serve/answer.mjs'
import { listen } from './serve/listen.mjs'

const REPORTS = '__csp'

/** Gives '/' or '/sub/folder/' for any way of writing it. */
function cleanBase(base = '/') {
  const inner = base.replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}

async function readBody(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Counts what was really sent, headers included, once the answer is over. */
function countBytes(request, response, entry) {
  const before = request.socket.bytesWritten
  response.once('close', () => {
    entry.bytes = request.socket.bytesWritten - before
    entry.status = response.statusCode
  })
}

/**
 * Serves a folder on 127.0.0.1.
 * @typedef {{ method: string, path: string, status: number, bytes: number }} Served
 * @param {object} options
 * @param {string} options.root folder
 * @param {number} [options.port] 0 (the default) for any free one
 * @param {string} [options.base] path under which the site was built
 * @param {boolean} [options.compress] true by default
 * @param {(body: string) => void} [options.report] asks browsers to report what the policy stopped, and is told of it
 * @param {(port: number) => void} [options.onBusy] told of each port that was taken
 * @returns {Promise<{ url: string, port: number, reports: string[], requests: Served[], close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, base: path, compress = true, report, onBusy = () => {} }) {
  const base = cleanBase(path)
  const reportUri = report && base + REPORTS
  const answer = answerFrom({ root: realpathSync(root), base, compress, ...(reportUri && { reportUri }) })
  const reports = []
  const requests = []
  const server = createServer(async (request, response) => {
    try {
      if (reportUri && request.url === reportUri && request.method === 'POST') {
        const body = await readBody(request)
        reports.push(body)
        report(body)
        return void response.writeHead(204).end()
      }
      const entry = { method: request.method ?? 'GET', path: request.url ?? '/', status: 0, bytes: 0 }
      requests.push(entry)
      countBytes(request, response, entry)
      await answer(request, response)
    } catch (error) {
      console.error(`${request.method} ${request.url} :`, error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  })
  server.keepAliveTimeout = 60_000
  const taken = await listen(server, port, onBusy)
  const close = () =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${taken}${base}`, port: taken, reports, requests, close }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

async function main() {
  const root = fileURLToPath(new URL('../dist', import.meta.url))
  if (!existsSync(join(root, 'index.html')))
    fail('Le site n’est pas construit : lancez « npm start », qui s’en charge.')
  const port = Number(process.env.PORT ?? 4173)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    fail(`PORT=${process.env.PORT} n’est pas un numéro de port : donnez un nombre entre 1 et 65535.`)
  }
  const onBusy = (taken) => console.log(`Le port ${taken} est déjà pris : essai du ${taken + 1}.`)
  const base = process.env.BASE_PATH
  const server = await serve({ root, port, onBusy, ...(base && { base }) }).catch((error) =>
    fail(`Impossible d’ouvrir un port à partir de ${port} : ${error.message}`),
  )
  console.log(
    `\nLa carte est ouverte sur http://localhost:${server.port}${cleanBase(base)} (Ctrl+C pour arrêter)`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => server.close().then(() => process.exit(0)))
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
