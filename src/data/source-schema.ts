import { z } from 'zod/mini'
import { ACTOR_TYPES, type Reach, TRADES } from '../domain/catalyst'
import { PIONEER_LINKS } from '../domain/pioneer'
import { PUBLICS, RESOURCE_THEMES } from '../domain/resource'
import { slug, webAddress } from './schema'

export const FAMILY_COLUMNS = [
  'famille',
  'sorte',
  'libelle',
  'couverture',
  'phrase',
  'singulier',
  'pluriel',
  'genre',
] as const
export const WITHDRAWN_COLUMNS = ['id', 'raison', 'date'] as const

/** Words a keeper may write for a reach: the vocabulary file has none. */
export const REACH_LABELS: Readonly<Record<Reach, string>> = {
  local: 'Locale',
  epci: 'Intercommunalité',
  departement: 'Département',
  region: 'Région',
  national: 'Nationale',
}

const text = z.string()
const filled = z.string().check(z.minLength(1))
const year = z.nullable(z.int())
const basis = z.nullable(z.enum(['source', 'indicatif']))
const isoDateOrNone = z.string().check(z.regex(/^(\d{4}(-\d\d){0,2})?$/))
const isoDayOrNone = z.string().check(z.regex(/^(\d{4}-\d\d-\d\d)?$/))

const term = {
  id: slug,
  label: filled,
  singulier: filled,
  pluriel: filled,
  genre: z.enum(['m', 'f']),
  definition: z.optional(text),
}
const labelled = z.looseObject({ id: slug, label: filled })

/** `vocabulaire.json`. Keys that only document an entry (sources, notes) are let through. */
export const vocabularySource = z.looseObject({
  sortes: z.array(z.looseObject(term)),
  statuts: z.array(labelled),
  verifications: z.array(labelled),
  types_acteur: z.array(z.looseObject(term)),
  formes_alliance: z.array(z.looseObject(term)),
  metiers: z.array(z.looseObject(term)),
  cadres: z.array(labelled),
})
export type VocabularySource = z.infer<typeof vocabularySource>

/** One file of `pionniers/`: a story. Ids of territories, catalysts and frames are checked after. */
export const pioneerSource = z.strictObject({
  id: slug,
  nom: filled,
  commune: z.nullable(text),
  departement: z.nullable(text),
  region: z.nullable(text),
  territoires: z.array(text),
  annee_texte: z.nullable(text),
  debut: year,
  fin: year,
  type_acteur: z.nullable(z.enum(ACTOR_TYPES)),
  cadre: z.nullable(text),
  formes_alliance: z.array(text),
  formes_base: basis,
  metiers: z.array(text),
  metiers_base: basis,
  lien: z.enum(PIONEER_LINKS),
  confiance: text,
  catalyseurs: z.array(text),
  faits: z.array(filled),
  note_interne: z.array(text),
  champs_deduits: z.array(text),
  sources: z.array(filled),
})
export type PioneerSource = z.infer<typeof pioneerSource>

/** `ressources.json`. */
export const resourcesSource = z.array(
  z.looseObject({
    id: slug,
    titre: filled,
    nature: filled,
    date: isoDateOrNone,
    besoin: filled,
    theme: z.enum(RESOURCE_THEMES),
    rang: z.nullable(z.int().check(z.gte(1))),
    publics: z.array(z.enum(PUBLICS)).check(z.minLength(1)),
    metiers: z.array(z.enum(TRADES)),
    copie: z.boolean(),
    url: webAddress,
  }),
)

/** `chronologie.json`: the dated story of the network. */
export const chronologySource = z.array(
  z.looseObject({
    id: slug,
    date: z.string().check(z.regex(/^\d{4}(-\d\d){0,2}$/)),
    annee: z.int(),
    titre: filled,
    texte: text,
    territoires: z.array(text),
    pionniers: z.array(text),
    sources: z.array(filled),
  }),
)

/** `sources.json`: every outside source, with the day its data was taken ('' when it has none). */
export const sourcesSource = z.looseObject({
  sources: z
    .array(
      z.looseObject({
        id: slug,
        nom: filled,
        licence: text,
        millesime: text,
        date: isoDayOrNone,
        adresse: text,
        usage: text,
      }),
    )
    .check(z.minLength(1)),
})

/** `site.json`: what the people who publish the map say of themselves; each may be empty. */
export const siteSource = z.strictObject({ adresse: text, contact: text, depot: text, editeur: text })
export type SiteSource = z.infer<typeof siteSource>

/** `chiffres.json`: published figures, and what is known to be missing. */
export const figuresSource = z.looseObject({
  regions: z.array(
    z.looseObject({
      regionCode: text,
      indicator: filled,
      value: z.number(),
      unit: text,
      year: filled,
      perimetre: text,
      note: text,
      confidence: z.enum(['haute', 'moyenne', 'basse']),
      source: z.array(filled),
    }),
  ),
  lacunes: z.array(z.looseObject({ regionCode: text })),
  national: z.array(z.looseObject({ source: z.array(filled) })),
})
