// A table: the words of what is taken along from a view, which load with it.
import { frenchTable } from './format'

export const takeWords = frenchTable({
  title: 'Emporter',
  what: 'Emporter cette vue',
  wide: 'Image large (1920 × 1080)',
  page: 'Image A4',
  list: 'Liste (CSV)',
  print: 'Imprimer',
  talks: 'Présenter en public',
  made: (day: string, edition: string) =>
    `Carte établie le ${day}, d’après l’édition du ${edition} de la liste.`,
  noAddress: 'Adresse publique non réglée.',
  heads: {
    number: 'Numéro',
    name: 'Nom',
    kind: 'Sorte',
    family: 'Famille',
    commune: 'Commune du siège',
    code: 'Code INSEE',
    departement: 'Département',
    region: 'Région',
    away: 'Distance (km, environ)',
    why: 'Pourquoi',
    status: 'Statut',
    verification: 'Vérification',
    website: 'Site',
    email: 'Courriel',
    phone: 'Téléphone',
    address: 'Adresse',
    sheet: 'Fiche',
  },
  view: 'Vue',
  said: {
    saved: 'Fichier enregistré.',
    failed: 'Le fichier n’a pas pu être préparé. Le reste de la page fonctionne toujours ; réessayez.',
    working: 'Préparation…',
  },
})
