/** The requests of a page that are under way. @returns {Set<unknown>} */
export function countInflight(page) {
  const inflight = new Set()
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) inflight.add(request)
  })
  for (const end of ['requestfailed', 'requestfinished']) page.on(end, (request) => inflight.delete(request))
  return inflight
}

/**
 * What a page has received, as it came: bytes on the wire, headers included.
 * @returns {{ at: number, bytes: number }[]} `at` in ms since 1970
 */
export function countReceived(cdp) {
  const received = []
  const told = new Map()
  const add = (bytes) => bytes > 0 && received.push({ at: Date.now(), bytes })
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    told.set(requestId, response.encodedDataLength)
    add(response.encodedDataLength)
  })
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    told.set(requestId, (told.get(requestId) ?? 0) + encodedDataLength)
    add(encodedDataLength)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    add(encodedDataLength - (told.get(requestId) ?? 0)),
  )
  return received
}
