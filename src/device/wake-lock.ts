/** Whether the screen stays awake: it does, the browser refused, or it cannot be asked. */
export type Awake = 'asking' | 'awake' | 'refused' | 'unable'

/**
 * Keeps the screen awake until the function that it gives is called. Browsers let go when the page is hidden, so it is
 * asked again when the page is back, and at a press after a refusal: some wait for one.
 */
export function keepAwake(onChange: (awake: Awake) => void): () => void {
  const lock = typeof navigator === 'undefined' ? undefined : navigator.wakeLock
  if (!lock) {
    onChange('unable') // no TLS, or a browser from before 2021 to 2024
    return () => {}
  }
  let [held, isAsking, isOver] = [null as WakeLockSentinel | null, false, false]
  const ask = async () => {
    if (held || isAsking || document.visibilityState !== 'visible') return
    isAsking = true
    try {
      const got = await lock.request('screen')
      if (isOver) return void got.release()
      held = got
      got.addEventListener('release', () => {
        held = null
      })
      onChange('awake')
    } catch {
      if (!isOver) onChange('refused')
    } finally {
      isAsking = false
    }
  }
  const again = () => void ask()
  document.addEventListener('visibilitychange', again)
  addEventListener('pointerdown', again)
  addEventListener('keydown', again)
  again()
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', again)
    removeEventListener('pointerdown', again)
    removeEventListener('keydown', again)
    void held?.release()
  }
}
