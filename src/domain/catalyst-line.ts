import type { Catalyst } from './catalyst'

/** The columns of the catalysts' table, as keepers write them: same list for the build, the browser and imports. */
export const CATALYST_COLUMNS = [
  'id',
  'nom',
  'famille',
  'type_acteur',
  'type_base',
  'formes_alliance',
  'formes_base',
  'metiers',
  'metiers_base',
  'commune',
  'code_commune',
  'code_departement',
  'code_region',
  'portee',
  'territoires',
  'territoires_base',
  'adresse',
  'annee_creation',
  'site_web',
  'telephone',
  'courriel',
  'statut',
  'verification',
  'verifie_le',
  'source',
  'source_url',
] as const
export type CatalystColumn = (typeof CATALYST_COLUMNS)[number]

/** What a reader may set right of a line; the other columns are codes that its keepers look up. */
export type Correction = Partial<Readonly<Record<CatalystColumn, string>>>

/** An organisation as its keepers write it; lists are separated by semicolons, unknown is empty. */
function cellsOf(catalyst: Catalyst): Readonly<Record<CatalystColumn, string>> {
  const { seat } = catalyst
  return {
    id: catalyst.id,
    nom: catalyst.name,
    famille: catalyst.family.id,
    type_acteur: catalyst.actor ?? '',
    type_base: catalyst.actorBase ?? '',
    formes_alliance: catalyst.forms.join(';'),
    formes_base: catalyst.formsBase ?? '',
    metiers: catalyst.trades.join(';'),
    metiers_base: catalyst.tradesBase ?? '',
    commune: seat.name,
    code_commune: seat.code,
    code_departement: seat.departement,
    code_region: seat.region,
    portee: catalyst.reach,
    territoires: catalyst.territories.join(';'),
    territoires_base: catalyst.territoriesBase ?? '',
    adresse: catalyst.address ?? '',
    annee_creation: catalyst.founded === null ? '' : String(catalyst.founded),
    site_web: catalyst.website ?? '',
    telephone: catalyst.phone ?? '',
    courriel: catalyst.email ?? '',
    statut: catalyst.status,
    verification: catalyst.verification,
    verifie_le: catalyst.verifiedOn ?? '',
    source: catalyst.source,
    source_url: catalyst.sourceUrl ?? '',
  }
}

/** A cell by RFC 4180: in quotes, those inside doubled, where it holds a comma, a quote or a line break. */
const cell = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

/** The header of the table and the line of one organisation with what a reader set right, as CSV by RFC 4180. */
export function catalystLines(
  catalyst: Catalyst,
  correction: Correction = {},
): [header: string, line: string] {
  const cells = { ...cellsOf(catalyst), ...correction }
  return [CATALYST_COLUMNS.join(','), CATALYST_COLUMNS.map((column) => cell(cells[column])).join(',')]
}
