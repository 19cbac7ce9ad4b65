import type { LonLat } from '../../src/domain/position'
import type { Zone } from '../../src/domain/territory'

/** A current commune. */
export type Commune = {
  readonly code: string
  readonly name: string
  readonly zone: Zone
  readonly departement: string // the collectivité for those overseas: '978'
  readonly region: string
  readonly epci: string | null // SIREN
  readonly population: number | null // municipal, INSEE
  readonly liaison: number | null
  readonly postal: readonly string[] // sorted; those of its arrondissements too
}

/** A région or département; a collectivité d'outre-mer is a région without département. */
export type Area = {
  readonly code: string
  readonly name: string
  readonly zone: Zone
  readonly region: string // its own code for a région
  readonly seat: string // commune of its préfecture
  readonly liaison: number | null
}

type Epci = { readonly code: string; readonly name: string; readonly members: readonly string[] }

/** A code that is no longer, or never was, that of a commune, and the commune it stands for. */
type Former = {
  readonly code: string // of the current commune
  readonly name: string // '' when only the code is known
  readonly how: 'merged' | 'deleguee' | 'associee' | 'arrondissement'
}

/** The name of a commune déléguée or associée, and the code of the commune that it is part of. */
type FormerName = { readonly name: string; readonly code: string }

/** The official geographic code, looked up by code: what a check needs, given as a parameter. */
export type Cog = {
  readonly vintage: string // '2026'
  readonly communes: ReadonlyMap<string, Commune>
  readonly former: ReadonlyMap<string, Former>
  readonly formerNames: readonly FormerName[] // by name
  readonly regions: ReadonlyMap<string, Area> // 18 régions and 7 collectivités
  readonly departements: ReadonlyMap<string, Area>
  readonly epcis: ReadonlyMap<string, Epci>
  readonly epts: ReadonlyMap<string, string> // établissements publics territoriaux: SIREN to name
  readonly subprefectures: ReadonlySet<string> // communes, préfectures included
}

/** Point and computed area of a commune (`data/geo/communes.csv`, `surfaces-ecartees.csv`). */
export type CommunePoint = {
  readonly at: LonLat
  readonly area: number | null // km², not official
  readonly water: number // share of that area which is the water of an estuary, 0 to 1
}
export type CommunePoints = ReadonlyMap<string, CommunePoint>

/** The files of `@etalab/decoupage-administratif`, as far as they are read. */
export type RawCog = {
  readonly communes: readonly {
    readonly code: string
    readonly nom: string
    readonly type: string
    readonly zone?: Zone
    readonly departement: string
    readonly region: string
    readonly population?: number
    readonly typeLiaison?: number
    readonly chefLieu?: string
    readonly commune?: string
    readonly codesPostaux?: readonly string[]
    readonly anciensCodes?: readonly string[]
  }[]
  readonly regions: readonly RawArea[]
  readonly departements: readonly RawArea[]
  readonly epci: readonly {
    readonly code: string
    readonly nom: string
    readonly membres: readonly { code: string }[]
  }[]
  readonly ept: readonly { readonly code: string; readonly nom: string }[]
  readonly arrondissements: readonly { readonly chefLieu: string }[]
}
type RawArea = {
  readonly code: string
  readonly nom: string
  readonly zone: Zone
  readonly chefLieu: string
  readonly region?: string
  readonly typeLiaison?: number
}

/** Clipperton (989) has no inhabitant and is no collectivité. */
const isKept = (area: RawArea) => area.code !== '989'

/** Makes the lookup from the package and from pairs « ancien code, code actuel ». */
export function cogFrom(
  raw: RawCog,
  formerCodes: readonly (readonly [string, string])[],
  vintage: string,
): Cog {
  const epciOf = new Map(raw.epci.flatMap((e) => e.membres.map((m) => [m.code, e.code] as const)))
  const communes = new Map<string, Commune>()
  const postal = postalCodes(raw)
  for (const c of raw.communes) {
    if (c.type !== 'commune-actuelle') continue
    communes.set(c.code, {
      code: c.code,
      name: c.nom,
      zone: c.zone ?? 'metro',
      departement: c.departement,
      region: c.region,
      epci: epciOf.get(c.code) ?? null,
      population: c.population ?? null,
      liaison: c.typeLiaison ?? null,
      postal: [...(postal.get(c.code) ?? [])].sort(),
    })
  }
  return {
    vintage,
    communes,
    former: formerFrom(raw, formerCodes, communes),
    formerNames: formerNames(raw, communes),
    regions: areasFrom(raw.regions.filter(isKept)),
    departements: areasFrom(raw.departements.filter((d) => d.zone !== 'com')),
    epcis: new Map(
      raw.epci.map((e) => [e.code, { code: e.code, name: e.nom, members: e.membres.map((m) => m.code) }]),
    ),
    epts: new Map(raw.ept.map((e) => [e.code, e.nom])),
    subprefectures: new Set(raw.arrondissements.map((a) => a.chefLieu)),
  }
}

const areasFrom = (raw: readonly RawArea[]): Map<string, Area> =>
  new Map(
    raw.map((a) => [
      a.code,
      {
        code: a.code,
        name: a.nom,
        zone: a.zone,
        region: a.region ?? a.code,
        seat: a.chefLieu,
        liaison: a.typeLiaison ?? null,
      },
    ]),
  )

/** Postal codes by commune, those of an arrondissement under its city. */
function postalCodes(raw: RawCog): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>()
  for (const { type, code, commune, codesPostaux = [] } of raw.communes) {
    const of = type === 'arrondissement-municipal' ? commune : type === 'commune-actuelle' ? code : undefined
    if (!of) continue
    const known = codes.get(of) ?? new Set()
    for (const postal of codesPostaux) known.add(postal)
    codes.set(of, known)
  }
  return codes
}

/** Names of communes déléguées and associées that their commune of today does not have. */
function formerNames(raw: RawCog, communes: ReadonlyMap<string, Commune>): FormerName[] {
  const parts = raw.communes.filter(({ type }) => type === 'commune-deleguee' || type === 'commune-associee')
  return parts
    .flatMap(({ nom, chefLieu = '' }) => {
      const today = communes.get(chefLieu)
      return today && today.name !== nom ? [{ name: nom, code: chefLieu }] : []
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1))
}

/** Codes that lead to a current commune. A current code is never a former one, even if a déléguée shares it. */
function formerFrom(
  raw: RawCog,
  formerCodes: readonly (readonly [string, string])[],
  communes: ReadonlyMap<string, Commune>,
): Map<string, Former> {
  const former = new Map<string, Former>()
  const add = (old: string, code: string | undefined, name: string, how: Former['how']) => {
    if (code && communes.has(code) && !communes.has(old) && !former.has(old))
      former.set(old, { code, name, how })
  }
  for (const c of raw.communes) {
    if (c.type === 'commune-deleguee') add(c.code, c.chefLieu, c.nom, 'deleguee')
    if (c.type === 'commune-associee') add(c.code, c.chefLieu, c.nom, 'associee')
    if (c.type === 'arrondissement-municipal') add(c.code, c.commune, c.nom, 'arrondissement')
  }
  for (const [old, code] of formerCodes) add(old, code, '', 'merged')
  for (const c of raw.communes) for (const old of c.anciensCodes ?? []) add(old, c.code, '', 'merged')
  return former
}
