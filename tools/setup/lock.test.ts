import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { alone } from './lock.mjs'

const newLock = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'lock')

it('waits for a holder that lives', async () => {
  const lock = newLock()
  writeFileSync(lock, String(process.ppid))
  const waited = vi.fn(() => setTimeout(() => rmSync(lock), 50))
  let held = false
  await alone(
    lock,
    async () => {
      held = existsSync(lock)
    },
    waited,
  )
  expect(waited).toHaveBeenCalledExactlyOnceWith(process.ppid)
  expect(held).toBe(true)
  expect(existsSync(lock)).toBe(false)
})

it('takes the lock of a process that is gone', async () => {
  const lock = newLock()
  writeFileSync(lock, '999999999')
  const waited = vi.fn()
  await alone(lock, async () => {}, waited)
  expect(waited).not.toHaveBeenCalled()
})

it('lets go when the work fails', async () => {
  const lock = newLock()
  await expect(alone(lock, () => Promise.reject(new Error('planned')), vi.fn())).rejects.toThrow('planned')
  expect(existsSync(lock)).toBe(false)
})
