import { mkdir, writeFile } from 'node:fs/promises'
import type { Catalyst } from '../../../src/domain/catalyst'
import { compareNames } from '../../../src/domain/order'
import type { Atlas } from '../../../src/domain/scene-from'
import { catalystAt } from '../../../src/domain/table'
import { codeOf, levelOf, type Territory } from '../../../src/domain/territory'
import { plainHref } from '../../../src/state/link-store'
import { typographic } from '../../../src/text/format'
import { fr } from '../../../src/text/fr'
import { plainWords } from '../../../src/text/plain-words'
import { countOf, isThirdPlace, PlainList, PlainTable } from './plain-list'
import { documentOf, type PlainPage } from './plain-page'

const NATIONAL = 'nationaux'
const WHOLE = { href: plainHref(null), name: plainWords.whole }

/** The list as the plain pages cut it: organisations by name, régions and départements by name. */
type Cut = {
  readonly national: readonly Catalyst[]
  readonly local: readonly Catalyst[]
  readonly regions: readonly Territory[]
  readonly departementsOf: (region: Territory) => readonly Territory[]
}

function cutOf({ table, territories }: Atlas): Cut {
  const all = Array.from(table.order, (row) => catalystAt(table, row))
  const byName = (level: 'reg' | 'dep') =>
    [...territories.values()]
      .filter(({ id }) => levelOf(id) === level)
      .sort((a, b) => compareNames(a.name, b.name))
  const departements = byName('dep')
  return {
    national: all.filter(({ reach }) => reach === 'national'),
    local: all.filter(({ reach }) => reach !== 'national'),
    regions: byName('reg'),
    departementsOf: ({ id }) => departements.filter(({ parents }) => parents[0] === id),
  }
}

const seatedIn = ({ local }: Cut, { id }: Territory) =>
  local.filter(({ seat }) => (levelOf(id) === 'reg' ? seat.region : seat.departement) === codeOf(id))

const nameOf = ({ id, name }: Territory) =>
  levelOf(id) === 'dep' ? fr.list.seat(typographic(name), codeOf(id)) : typographic(name)

const rowOf = (cut: Cut) => (territory: Territory) => ({
  id: territory.id,
  name: nameOf(territory),
  count: countOf(seatedIn(cut, territory)),
})

function wholePage(cut: Cut): PlainPage {
  const all = [...cut.local, ...cut.national]
  const cited = all.filter(({ status }) => status === 'cite')
  const zones = [
    [plainWords.regions, cut.regions.filter(({ zone }) => zone === 'metro')],
    [plainWords.overseas, cut.regions.filter(({ zone }) => zone !== 'metro')],
  ] as const
  const national = { id: NATIONAL, name: plainWords.national, count: countOf(cut.national) } as const
  const thirdPlaces = all.filter(isThirdPlace)
  const body = (
    <>
      <p>{fr.site.sentence}</p>
      <p>
        {fr.counts.notTheMembers(all.length, cited.length)} {plainWords.thirdPlaces(thirdPlaces.length)}
      </p>
      <p className="of">{plainWords.intro}</p>
      {zones.map(([title, regions]) => (
        <section key={title}>
          <h2>{title}</h2>
          <PlainTable rows={regions.map(rowOf(cut))} />
        </section>
      ))}
      <h2>{plainWords.national}</h2>
      <PlainTable rows={[national]} />
    </>
  )
  return { id: null, title: plainWords.title, description: fr.site.description, above: [], body }
}

function nationalPage({ national }: Cut): PlainPage {
  const count = countOf(national)
  const body = (
    <>
      <p>{count}.</p>
      <p className="of">{plainWords.nationalWhat}</p>
      <PlainList catalysts={national} />
    </>
  )
  const title = plainWords.national
  return { id: NATIONAL, title, description: plainWords.description(title, count), above: [WHOLE], body }
}

function regionPage(cut: Cut, region: Territory): PlainPage {
  const seated = seatedIn(cut, region)
  const departements = cut.departementsOf(region)
  const parts = departements.filter((departement) => seatedIn(cut, departement).length > 0)
  const body = (
    <>
      <p>{countOf(seated)}.</p>
      {departements.length < 2 ? (
        <PlainList catalysts={seated} />
      ) : (
        <>
          <h2>{plainWords.departements}</h2>
          <PlainTable rows={departements.map(rowOf(cut))} />
          {parts.map((departement) => (
            <section key={departement.id}>
              <h2>{nameOf(departement)}</h2>
              <PlainList catalysts={seatedIn(cut, departement)} />
            </section>
          ))}
        </>
      )}
    </>
  )
  const title = nameOf(region)
  const description = plainWords.description(title, countOf(seated))
  return { id: region.id, title, description, above: [WHOLE], body }
}

function departementPage(cut: Cut, region: Territory, departement: Territory): PlainPage {
  const seated = seatedIn(cut, departement)
  const body = (
    <>
      <p>{countOf(seated)}.</p>
      <PlainList catalysts={seated} />
    </>
  )
  const title = nameOf(departement)
  const description = plainWords.description(title, countOf(seated))
  const above = [WHOLE, { href: plainHref(region.id), name: nameOf(region) }]
  return { id: departement.id, title, description, above, body }
}

/** Writes the list as pages without script: the whole of it, one page a région and a département, the networks. */
export async function writePlainPages(dist: string, atlas: Atlas): Promise<void> {
  const cut = cutOf(atlas)
  const pages = [
    wholePage(cut),
    nationalPage(cut),
    ...cut.regions.flatMap((region) => [
      regionPage(cut, region),
      ...cut.departementsOf(region).map((departement) => departementPage(cut, region, departement)),
    ]),
  ]
  for (const page of pages) {
    const folder = `${dist}/liste/${page.id ?? ''}`
    await mkdir(folder, { recursive: true })
    await writeFile(`${folder}/index.html`, documentOf(dist, page))
  }
}
