import { expect } from 'vitest'

const PATIENCE = 10_000 // ms

/** Waits until what is read equals what is expected, and shows the difference when it never does. */
export async function becomes<T>(read: () => Promise<T>, expected: T, timeout = PATIENCE): Promise<void> {
  await expect.poll(read, { timeout, interval: 30 }).toEqual(expected)
}
