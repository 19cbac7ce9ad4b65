import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs'
import { spoiled } from '../../test/spoiled'
import { findingList, findingWords, isFault } from '../text/finding'
import { talkFileWords } from '../text/talk-file-words'
import { checkTalk } from './check-talk'
import { HOSTILE, SOUND_BOOK, SOUND_CSV } from './hostile-files.test-fixture'
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

/** What a reader is told of a file: the title of a refusal, else reason and remedy of each finding. */
async function saidOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const read = await readFile(bytes, name)
  if (read.is === 'refused') return Object.values(talkFileWords.faults[read.why])
  const { findings, report } = findingList(read.findings)
  const { scenes } = checkTalk(read.table, 'essai', NOTHING_KNOWN, report)
  if (!findings.some(isFault)) expect(scenes.length).toBeGreaterThan(0)
  return findings.flatMap((finding) => Object.values(findingWords(finding)))
}

it.each([',', ';;', ',,\n1,2\n'])('says that %j holds nothing', async (text) => {
  expect(await saidOf(new TextEncoder().encode(text), 'a.csv')).not.toEqual([])
})

it('ends in a talk or in words whatever the bytes, those of a sound file spoiled a little included', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 200 }),
    fc.uint8Array({ maxLength: 100 }).map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest)),
    spoiled(SOUND_CSV),
    spoiled(SOUND_BOOK),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('a.csv', 'a.xlsx', 'a'), async (given, name) => {
      const said = await saidOf(given, name)
      expect(
        said.filter((text) => !/^[\p{L}\d«].*/u.test(text) || /undefined|NaN|\{\w+\}/.test(text)),
      ).toEqual([])
    }),
    runs(150),
  )
})
