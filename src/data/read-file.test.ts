import { describe, expect, it } from 'vitest'
import { findingList, isFault } from '../text/finding'
import { checkTalk } from './check-talk'
import { HOSTILE } from './hostile-files.test-fixture'
import { readFile } from './read-file'

const NOTHING_KNOWN = {
  families: [],
  catalysts: new Set<string>(),
  pioneers: new Set<string>(),
  checkTerritories: () => {},
}

/** What became of a file: why it is refused, else the kinds of its faults, each once. */
async function fateOf(bytes: Uint8Array) {
  const read = await readFile(bytes, 'essai')
  if (read.is === 'refused') return { refused: read.why }
  const { findings, report } = findingList(read.findings)
  checkTalk(read.table, 'essai', NOTHING_KNOWN, report)
  return { says: [...new Set(findings.filter(isFault).map(({ kind }) => kind))] }
}

describe('a file that was made to do harm, or is not what it is called', () => {
  it.each(HOSTILE)(
    'is refused, or told where to mend it, or read for what it is: %s',
    async (_, make, fate) => {
      const { refused, says } = await fateOf(make())
      if (fate === 'ready') expect({ refused, says }).toEqual({ says: [] })
      else if ('refused' in fate) expect(refused).toBe(fate.refused)
      else expect(says).toContain(fate.says)
    },
  )

  it('leaves no trace on the objects of the page', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
