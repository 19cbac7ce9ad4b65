import type { CatalystColumn } from '../../src/domain/catalyst-line'
import { fold } from '../../src/domain/slug'
import type { Place, Report } from '../../src/text/finding'
import type { Cog, Commune, CommunePoints } from './cog'
import { areaCode, communeNamed, resolveCommune } from './resolve-commune'

type Cell = (column: CatalystColumn) => string
type At = (column: CatalystColumn) => Place

/** The commune of a row, from its code, else from its name; the département and région given must be its own. */
export function checkSeat(
  cell: Cell,
  at: At,
  { cog, points }: { readonly cog: Cog; readonly points: CommunePoints },
  report: Report,
): Commune | null {
  const code = cell('code_commune')
  const commune = code
    ? resolveCommune(code, at('code_commune'), cog, report)
    : fromName(cell, at, cog, report)
  if (commune) {
    if (code) checkName(code, commune, cell('commune'), at('commune'), cog, report)
    checkAreas(commune, cell, at, cog, report)
    const used = cog.regions.get(commune.region)?.name ?? commune.region
    if (!points.has(commune.code)) report('commune-without-point', at('code_commune'), code, { used })
  }
  return commune
}

function fromName(cell: Cell, at: At, cog: Cog, report: Report): Commune | null {
  const name = cell('commune')
  const commune = name ? communeNamed(name, cell('code_departement'), cog) : null
  if (commune)
    report('commune-by-name', at('code_commune'), '', { used: `${commune.code} (${commune.name})` })
  else report('commune-missing', at('code_commune'), '', { name })
  return commune
}

/** A name that is neither that of the commune nor that of the former commune behind the code as written. */
function checkName(code: string, commune: Commune, name: string, at: Place, cog: Cog, report: Report): void {
  const known = [commune.name, cog.former.get(code)?.name ?? commune.name]
  if (
    name &&
    (cog.communes.has(code) || cog.former.get(code)?.name) &&
    !known.some((n) => fold(n) === fold(name))
  )
    report('commune-name', at, name, { code, used: commune.name })
}

function checkAreas(commune: Commune, cell: Cell, at: At, cog: Cog, report: Report): void {
  const check = (
    column: 'code_departement' | 'code_region',
    used: string,
    areas: ReadonlyMap<string, unknown>,
    kind: 'departement-disagrees' | 'region-disagrees',
  ) => {
    const written = cell(column)
    if (written === '' || written === used) return
    if (areaCode(written, areas) === used) report('code-shortened', at(column), written, { used })
    else report(kind, at(column), written, { commune: `la commune ${commune.code} (${commune.name})`, used })
  }
  // A collectivité is its own département and région: only its own code will do.
  check('code_departement', commune.departement, cog.departements, 'departement-disagrees')
  check('code_region', commune.region, cog.regions, 'region-disagrees')
}
