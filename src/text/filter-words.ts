// A table: the words of filters once one is opened or chosen, which load with them.
import { counted, formatNumber, frenchTable } from './format'

/** The words of options and of what is chosen among them. */
export const filterWords = frenchTable({
  unknownType: 'Type non précisé',
  unknownForm: 'Forme non renseignée',
  national: 'Réseaux nationaux',
  formsKnown: (known: number, total: number) =>
    `Renseignée pour ${counted(known, 'organisation', 'organisations')} sur ${formatNumber(total)}, presque toujours déduite de leur famille.`,
  active: 'Filtres choisis',
  remove: (label: string) => `Retirer le filtre ${label}`,
  removeSearch: (q: string) => `« ${q} »`,
  except: (label: string) => `Sauf : ${label}`,
  unknownValue: (id: string) => `${id} (inconnu)`,
  radius: (km: number) => `À moins de ${formatNumber(km)} km`,
  around: (place: string) => `Autour de : ${place}`,
  removePlace: (place: string) => `Retirer le lieu ${place}`,
  resultsOf: (n: number, third: number) =>
    `${n === 1 ? 'Voir le résultat' : `Voir les ${formatNumber(n)} résultats`}${third > 0 ? `, dont ${counted(third, 'tiers-lieu', 'tiers-lieux')}` : ''}`,
})
