const sleep = (ms) => new Promise((done) => setTimeout(done, ms))
const total = ({ usedSize, backingStorageSize = 0 }) => (usedSize + backingStorageSize) / 1e6

/** What the workers of a page hold after a collection, in MB, and how many they are. */
async function workerMemory(cdp) {
  const asked = []
  const attached = ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return
    const call = (id, method) =>
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    const answer = new Promise((done) => {
      const hear = ({ sessionId: from, message }) => {
        const { id, result } = JSON.parse(message)
        if (from === sessionId && id === 2) done(result ? total(result) : 0)
      }
      cdp.on('Target.receivedMessageFromTarget', hear)
      setTimeout(() => done(0), 5000)
    })
    asked.push(answer)
    call(1, 'HeapProfiler.collectGarbage')
      .then(() => call(2, 'Runtime.getHeapUsage'))
      .catch(() => {})
  }
  cdp.on('Target.attachedToTarget', attached)
  const how = { waitForDebuggerOnStart: false, flatten: false }
  await cdp.send('Target.setAutoAttach', { autoAttach: true, ...how })
  await sleep(200)
  const held = await Promise.all(asked)
  cdp.off('Target.attachedToTarget', attached)
  await cdp.send('Target.setAutoAttach', { autoAttach: false, ...how })
  return held.reduce((sum, one) => sum + one, 0)
}

/** Live memory after a collection, in MB: heap and buffers of the page and of its workers. */
export async function memory(cdp) {
  await cdp.send('HeapProfiler.collectGarbage')
  const page = total(await cdp.send('Runtime.getHeapUsage'))
  const workers = await workerMemory(cdp)
  return { pageHeapMB: page, heapMB: page + workers }
}
