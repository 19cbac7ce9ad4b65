import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Area } from '../../data/steps/cog'
import { loadCog, packagedCog } from '../../data/steps/load-cog'
import { codeOf, levelOf } from '../../src/domain/territory'
import { inTerritory, ofTerritory } from '../../src/text/place-name'
import { DEPARTEMENT_WORDS, REGION_WORDS } from '../../src/text/territory-words'

// Every région, collectivité and département of the COG, and some communes, as a proof-reader sees them.
// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden/place-names, then read the diff.
const GOLDEN = fileURLToPath(new URL('./texts/noms-de-lieux.txt', import.meta.url))
const COMMUNES = '78440 76351 17300 97404 75056 13055 91228 2A004 60703 72181 83069 85194 97416 97801'.split(
  ' ',
)

const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
const level = (prefix: 'reg' | 'dep', areas: Iterable<Area>) =>
  Array.from(areas, ({ code, name, liaison }) => ({ id: `${prefix}-${code}`, name, liaison }) as const)
const regions = level('reg', cog.regions.values())
const departements = level('dep', cog.departements.values())
const communes = COMMUNES.map((code) => {
  const { name, liaison } = cog.communes.get(code)!
  return { id: `com-${code}`, name, liaison } as const
})

const byCode = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

it('have a line of the table for each région, collectivité and département, and no other', () => {
  const codes = (list: readonly { id: (typeof regions | typeof departements)[number]['id'] }[]) =>
    list.map(({ id }) => codeOf(id)).sort()
  expect(Object.keys(REGION_WORDS).sort()).toEqual(codes(regions))
  expect(Object.keys(DEPARTEMENT_WORDS).sort()).toEqual(codes(departements))
})

it('keep in the table the name of the COG', () => {
  const unlike = [...regions, ...departements].filter((t) => {
    const words = inTerritory(t).replaceAll('-', ' ')
    return !words.endsWith(t.name.replaceAll("'", '’').replaceAll('-', ' '))
  })
  expect(unlike).toEqual([])
})

it('read well', () => {
  const titles = { reg: 'Régions et collectivités', dep: 'Départements', epci: '', com: 'Communes' }
  const part = (list: readonly (typeof regions | typeof departements | typeof communes)[number][]) => [
    '',
    `${titles[levelOf(list[0]!.id)]}`,
    ...[...list].sort(byCode).map((t) => `${codeOf(t.id)} : ${inTerritory(t)} | ${ofTerritory(t)}`),
  ]
  const lines = ['Les organisations … | La carte …', ...[regions, departements, communes].flatMap(part)]
  const text = `${lines.join('\n')}\n`
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, text)
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'))
})
