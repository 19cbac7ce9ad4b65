import type { LonLat } from '../../src/domain/position'
import type { Commune } from './cog'
import type { CatalystRecord, Records } from './records'

/** The list as GeoJSON (RFC 7946), one feature a line, by id, French property names, ids with their labels. */
export function downloadGeojson(records: Records, pointOf: (commune: Commune) => LonLat): string {
  const features = records.catalysts.map((c) =>
    JSON.stringify({
      type: 'Feature',
      id: c.id,
      geometry: { type: 'Point', coordinates: pointOf(c.commune) },
      properties: propertiesOf(c, records),
    }),
  )
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`
}

type Labelled = { readonly id: string; readonly label: string }
const labelOf = (list: readonly Labelled[], id: string) => list.find((entry) => entry.id === id)?.label ?? ''
const labelsOf = (list: readonly Labelled[], ids: readonly string[]) => ids.map((id) => labelOf(list, id))

function propertiesOf(c: CatalystRecord, { vocabulary, families, edition }: Records) {
  const family = families.find((f) => f.id === c.family)
  const kind = family?.kind ?? ''
  return {
    id: c.id,
    nom: c.name,
    sorte: kind,
    sorte_libelle: labelOf(vocabulary.kinds, kind),
    famille: c.family,
    famille_libelle: family?.label ?? '',
    type_acteur: c.actor,
    type_acteur_libelle: c.actor && labelOf(vocabulary.actors, c.actor),
    type_base: c.actorBase,
    formes_alliance: c.forms,
    formes_alliance_libelles: labelsOf(vocabulary.forms, c.forms),
    formes_base: c.formsBase,
    metiers: c.trades,
    metiers_libelles: labelsOf(vocabulary.trades, c.trades),
    metiers_base: c.tradesBase,
    commune: c.commune.name,
    code_commune: c.commune.code,
    code_epci: c.commune.epci,
    code_departement: c.commune.departement,
    code_region: c.commune.region,
    position: 'point de la commune du siège, pas une adresse',
    portee: c.reach,
    territoires: c.territories,
    territoires_base: c.territoriesBase,
    adresse: c.address,
    telephone: c.phone,
    courriel: c.email,
    site_web: c.website,
    annee_creation: c.founded,
    statut: c.status,
    statut_libelle: labelOf(vocabulary.statuses, c.status),
    verification: c.verification,
    verification_libelle: labelOf(vocabulary.verifications, c.verification),
    verifie_le: c.verifiedOn,
    source: c.source,
    source_url: c.sourceUrl,
    edition,
  }
}
