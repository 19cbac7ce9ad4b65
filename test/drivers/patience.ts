/** Gives what a promise gives, unless it takes longer; then the sentence is thrown. What it waits for is not ended by that. */
export async function within<T>(limit: number, promise: Promise<T>, sentence: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${sentence} within ${limit / 1000} s`)), limit)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Gives what an act gives; where it fails, it is done once more, afresh.
 * @throws {Error} the reasons of both
 */
export async function twice<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (first) {
    return act().catch((cause: unknown) => {
      throw new Error(`${wordsOf(cause)} (tried twice; at first: ${wordsOf(first)})`, { cause })
    })
  }
}
