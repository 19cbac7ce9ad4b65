import { fold } from '../../src/domain/slug'
import type { Place, Report } from '../../src/text/finding'
import type { Cog, Commune } from './cog'

const STATUS = {
  deleguee: 'déléguée',
  associee: 'associée',
  merged: 'fusionnée',
  arrondissement: '',
} as const

/** A code as the COG writes it: Excel drops the first zero of « 01004 ». */
function restored(code: string, known: (code: string) => boolean): string | null {
  const upper = code.toUpperCase()
  if (known(upper)) return upper
  const padded = `0${upper}`
  return /^[1-9A-B]\d*$/.test(upper) && known(padded) ? padded : null
}

/** Whether the COG knows the code, current or former. */
const knows = (cog: Cog) => (code: string) => cog.communes.has(code) || cog.former.has(code)

/** The current commune of a code as written; null, with a fault, when the COG has none. Says what it replaced. */
export function resolveCommune(written: string, place: Place, cog: Cog, report: Report): Commune | null {
  const code = restored(written, knows(cog))
  if (code === null) {
    report('commune-unknown', place, written, { vintage: cog.vintage })
    return null
  }
  if (code !== written) report('code-shortened', place, written, { used: code })
  const former = cog.former.get(code)
  const commune = cog.communes.get(former?.code ?? code) ?? null
  if (former && commune) {
    const detail = { used: commune.code, name: commune.name, status: STATUS[former.how] }
    if (former.how === 'merged') report('commune-merged', place, written, detail)
    else if (former.how === 'arrondissement') report('commune-arrondissement', place, written, detail)
    else report('commune-deleguee', place, written, detail)
  }
  return commune
}

/** Communes by folded name, made once by COG. */
const byName = new WeakMap<Cog, Map<string, Commune[]>>()
function namesOf(cog: Cog): Map<string, Commune[]> {
  const known = byName.get(cog)
  if (known) return known
  const names = new Map<string, Commune[]>()
  for (const commune of cog.communes.values()) {
    const name = fold(commune.name)
    const same = names.get(name)
    if (same) same.push(commune)
    else names.set(name, [commune])
  }
  byName.set(cog, names)
  return names
}

/** The only current commune of that name (in that département when given), else null. */
export function communeNamed(name: string, departement: string, cog: Cog): Commune | null {
  const found = (namesOf(cog).get(fold(name)) ?? []).filter(
    (c) => !departement || c.departement === areaCode(departement, cog.departements),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A département or région code as the COG writes it: `1` gives `01` when only that is known. */
export const areaCode = (written: string, areas: ReadonlyMap<string, unknown>) =>
  restored(written, (code) => areas.has(code)) ?? written
