import { createConnection } from 'node:net'

const HOST = '127.0.0.1'
const TRIES = 20

/** Says whether something answers on ::1, where « localhost » may lead before 127.0.0.1. */
function answersOnIpv6(port) {
  return new Promise((done) => {
    const socket = createConnection({ host: '::1', port, timeout: 300 })
    const end = (value) => {
      socket.destroy()
      done(value)
    }
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false))
  })
}

function listenOn(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, HOST, () => {
      server.off('error', fail)
      done(server.address().port)
    })
  })
}

/**
 * Listens on a port of this machine, or on the next free one.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free one
 * @param {(port: number) => void} onBusy told of each port that was taken
 * @returns {Promise<number>} the port taken
 */
export async function listen(server, port, onBusy) {
  for (let tried = port; ; tried++) {
    try {
      if (tried !== 0 && (await answersOnIpv6(tried)))
        throw Object.assign(new Error('busy'), { code: 'EADDRINUSE' })
      return await listenOn(server, tried)
    } catch (error) {
      const next = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      if (!next || tried === 0 || tried - port >= TRIES || tried >= 65_535) throw error
      onBusy(tried)
    }
  }
}
