/**
 * What runs inside a measured page before its own scripts. Playwright sends this function as text, so it refers
 * to nothing outside itself. It needs no hook in the site: it watches WebGL draw calls, marks, long tasks and paints.
 * @param {{ marks?: string, ready?: string }} options selectors: of the first content, of the page being ready
 */
export function installProbe({ marks, ready }) {
  const probe = { firstFrame: 0, ready: 0, activity: 0, fcp: 0, lcp: 0, longTasks: [], paints: [] }
  Object.defineProperty(window, '__probe', { value: probe })
  const now = () => performance.now()
  const observe = (type, note) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  }
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') probe.fcp = entry.startTime
  })
  observe('largest-contentful-paint', (entry) => {
    probe.lcp = entry.startTime
  })
  observe('longtask', (entry) => probe.longTasks.push([entry.startTime, entry.duration]))

  // One task after each frame's paint tells everything that waits for its change to be on screen.
  let waiting = []
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    const list = waiting
    waiting = []
    for (const note of list) note(now())
  }
  const onPaint = (key) => {
    probe[key] = -1 // asked for, not on screen yet
    waiting.push((time) => {
      probe[key] = time
    })
  }
  const tick = () => {
    if (!probe.firstFrame && marks && document.querySelector(marks)) onPaint('firstFrame')
    if (!probe.ready && ready && document.querySelector(ready)) onPaint('ready')
    channel.port2.postMessage(0)
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)

  /** Says whether the canvas shows more than one colour; asked until it does, then never again. */
  const showsSomething = (gl) => {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl
    const pixels = new Uint8Array(width * height * 4)
    const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING)
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
    gl.bindFramebuffer(gl.FRAMEBUFFER, bound)
    const words = new Uint32Array(pixels.buffer)
    return words.some((word) => word !== words[0])
  }
  const drawn = new Set()
  const afterDraw = (gl) => {
    drawn.delete(gl)
    if (!gl.canvas.isConnected || gl.drawingBufferWidth * gl.drawingBufferHeight < 40_000) return
    onPaint('activity')
    waiting.push((time) => probe.paints.push(time))
    if (!probe.firstFrame && showsSomething(gl)) onPaint('firstFrame')
  }
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    const original = WebGL2RenderingContext.prototype[name]
    WebGL2RenderingContext.prototype[name] = function draw(...args) {
      if (!drawn.has(this)) {
        drawn.add(this)
        queueMicrotask(() => afterDraw(this)) // after the task that drew, while its pixels are still there
      }
      return original.apply(this, args)
    }
  }
}
