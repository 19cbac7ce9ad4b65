import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildFixture } from './build-fixture'

// The expected files end in .json, whatever their own extension, so that no formatter touches their bytes.
// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden, then read the diff.
const EXPECTED = fileURLToPath(new URL('./expected/', import.meta.url))
const kept = (file: string) => (file.endsWith('.json') ? file : `${file}.json`)

describe('the build', () => {
  it('gives the expected bytes for the small list', async () => {
    const written = await buildFixture()
    if (process.env.UPDATE_GOLDEN) {
      rmSync(EXPECTED, { recursive: true, force: true })
      mkdirSync(EXPECTED, { recursive: true })
      for (const [file, text] of written) writeFileSync(EXPECTED + kept(file), text)
    }
    expect([...written.keys()].map(kept).sort()).toEqual(readdirSync(EXPECTED).sort())
    for (const [file, text] of written) expect(text, file).toBe(readFileSync(EXPECTED + kept(file), 'utf8'))
  })
})
