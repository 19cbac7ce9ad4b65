/**
 * What runs inside a measured page before its own scripts. Playwright sends this function as text, so it refers
 * to nothing outside itself. It needs no hook in the site: it watches WebGL draw calls, marks, long tasks and paints;
 * once armed with a selector, it tells when a press was followed by a frame, by a change under it, and by another map.
 * @param {{ marks?: string, usable?: string, ready?: string, map: string, looksAtMap: boolean }} options selectors: of the
 * first content, of what may be used, of the page being ready, of the map; whether each picture of the map is compared
 */
export function installProbe({ marks, usable, ready, map, looksAtMap }) {
  const begun = { firstFrame: 0, usable: 0, ready: 0, activity: 0, fcp: 0, lcp: 0 }
  const probe = { ...begun, longTasks: [], paints: [], armed: null, watched: '' }
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
  const onPaint = (key, of = probe) => {
    of[key] = -1 // asked for, not on screen yet
    waiting.push((time) => {
      of[key] = time
    })
  }
  const awaited = Object.entries({ firstFrame: marks, usable, ready }).filter(([, selector]) => selector)
  const tick = () => {
    for (const [key, selector] of awaited) if (!probe[key] && document.querySelector(selector)) onPaint(key)
    channel.port2.postMessage(0)
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)

  /** A change that a press was followed by: of the frame, of what is watched, or of the map. */
  const changed = (what) => {
    const { armed } = probe
    if (armed?.start && !armed[what]) onPaint(what, armed)
  }
  const mapMoved = () => {
    onPaint('activity')
    waiting.push((time) => probe.paints.push(time))
  }
  for (const type of ['pointerdown', 'keydown']) {
    const note = ({ timeStamp }) => {
      if (!probe.armed || probe.armed.start) return
      probe.armed.start = timeStamp
    }
    addEventListener(type, note, true)
  }
  // The frame after a press is that of its last event: a click follows its pointerdown.
  for (const type of ['click', 'keyup', 'input']) addEventListener(type, () => changed('frame'), true)

  /** What a canvas shows, as a number that changes with its pixels. */
  let pixels = new Uint8Array(0)
  const pictureOf = (gl) => {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl
    if (pixels.length !== width * height * 4) pixels = new Uint8Array(width * height * 4)
    const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING)
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
    gl.bindFramebuffer(gl.FRAMEBUFFER, bound)
    const words = new Uint32Array(pixels.buffer)
    let sum = 2166136261
    for (let i = 0; i < words.length; i += 3) sum = Math.imul(sum ^ words[i], 16777619)
    return sum
  }
  let shown = 0
  const drawn = new Set()
  const afterDraw = (gl) => {
    drawn.delete(gl)
    if (!gl.canvas.isConnected || gl.drawingBufferWidth * gl.drawingBufferHeight < 40_000) return
    mapMoved()
    if (!probe.firstFrame) onPaint('firstFrame')
    if (!looksAtMap || !probe.armed?.start || !probe.armed.looksAtMap) return // pixels are dear to read
    const sum = pictureOf(gl)
    if (sum !== shown) changed('map')
    shown = sum
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

  /** Whether a change of the page touches what a selector names. */
  const touches = ({ target, addedNodes }, selector) => {
    const element = target.nodeType === 1 ? target : target.parentElement
    if (element?.closest(selector)) return true
    return [...addedNodes].some(
      (node) => node.nodeType === 1 && (node.matches(selector) || node.querySelector(selector)),
    )
  }
  const attributeFilter = ['style', 'class', 'hidden', 'href', 'd']
  new MutationObserver((records) => {
    if (marks && records.some((record) => touches(record, map))) {
      mapMoved() // where the map is made of elements
      changed('map')
    }
    if (probe.watched && records.some((record) => touches(record, probe.watched))) changed('watched')
  }).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter,
  })
}
