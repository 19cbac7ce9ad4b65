import { ACTOR_TYPES, ALLIANCE_FORMS, KINDS, STATUSES, TRADES, VERIFICATIONS } from './catalyst'
import type { Vocabulary } from './table'

const label = <Id extends string>(id: Id, text: string) => ({ id, label: text })
const term = <Id extends string>(id: Id, text: string) => ({
  ...label(id, text),
  singular: text.toLowerCase(),
  plural: text.toLowerCase(),
  gender: 'm' as const,
  definition: '',
})
const terms = <Id extends string>(ids: readonly Id[], texts: Readonly<Record<Id, string>>) =>
  ids.map((id) => term(id, texts[id]))

/** The words of the example table: short ones, one for each id, not in the order of the ids. */
export const EXAMPLE_WORDS: Vocabulary = {
  kinds: terms(KINDS, {
    associations: "Vie associative : points d'appui",
    'clubs-entreprises': 'Clubs d’entreprises',
    ess: 'Économie sociale et solidaire',
    environnement: 'Environnement',
    fondations: 'Fondations',
    ressources: 'Centres de ressources',
    'reseaux-nationaux': 'Réseaux nationaux',
    territoires: 'Territoires de projet',
    'tiers-lieux': 'Tiers-lieux',
  }),
  actors: terms(ACTOR_TYPES, {
    accompagnateur: 'Accompagnateurs',
    academique: 'Acteurs académiques',
    association: 'Associations',
    collectivite: 'Collectivités',
    entreprise: 'Entreprises',
    fondation: 'Fondations',
    institution: 'Institutions',
  }),
  forms: terms(ALLIANCE_FORMS, {
    'cooperation-economique': 'Coopération économique',
    'innovation-societale': 'Innovation sociétale',
    mecenat: 'Mécénat',
    'pratiques-responsables': 'Pratiques responsables',
  }),
  trades: terms(TRADES, {
    accompagnement: 'Accompagnements',
    dialogue: 'Dialogue territorial',
    experimentation: 'Expérimentations collectives',
    lieu: 'Gestion d’un lieu',
  }),
  statuses: [
    label(STATUSES[0], 'Membre du Réseau'),
    label(STATUSES[1], 'Citée par Le RAMEAU'),
    label(STATUSES[2], 'D’une famille qui joue souvent ce rôle'),
  ],
  verifications: [
    label(VERIFICATIONS[0], 'Nom et commune lus dans une source publique'),
    label(VERIFICATIONS[1], 'Source partielle : à confirmer'),
    label(VERIFICATIONS[2], 'Sans source publique pour l’instant'),
  ],
  frames: [],
}
