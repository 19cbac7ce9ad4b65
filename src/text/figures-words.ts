// A table: the words of the page « Chiffres publiés », which load with it.
import { formatNumber, frenchTable } from './format'

export const figuresWords = frenchTable({
  description:
    'Ce que la carte des catalyseurs territoriaux contient, ce qui est à confirmer, et ce que pèse chaque partie du site.',
  list: {
    title: 'Ce que contient la liste',
    rows: {
      all: 'Organisations recensées',
      thirdPlaces: 'dont tiers-lieux',
      national: 'dont réseaux nationaux, comptés à part',
      unsure: 'dont fiches à confirmer',
      stories: 'Récits de territoires pionniers',
    },
    what: 'Ce qui est compté',
    count: 'Nombre',
  },
  weights: {
    title: 'Ce que pèse le site',
    why: 'En kilo-octets (1 000 octets), tels qu’ils sont envoyés, mesurés sur cette version quand elle a été construite. Une partie au-dessus de sa limite arrête la construction.',
    caption: 'Poids des parties du site',
    columns: { part: 'Partie', weight: 'Poids (ko)', most: 'Limite (ko)' },
    parts: {
      firstPage: 'Première page : question, liste et carte dessinée',
      javascriptBeforeMap: 'Programme avant la carte interactive',
      stylesBeforeMap: 'Mise en forme',
      fonts: 'Les deux polices',
      mapCode: 'Programme de la carte interactive, après la page',
      listData: 'Liste et territoires',
      france: 'Contours des régions et des départements',
      epci: 'Contours des intercommunalités, à la demande',
      largePlaces: 'Noms des grandes communes, à la recherche',
      allPlaces: 'Noms de toutes les communes, à la recherche',
    } as Readonly<Record<string, string>>,
    kilobytes: (bytes: number) => formatNumber(Math.round(bytes / 100) / 10),
  },
  speed: {
    title: 'Ce qui a été mesuré',
    none: 'Les temps mesurés dépendent de la machine : ils ne sont pas encore publiés ici. Le code du site contient de quoi les mesurer.',
  },
  file: 'Les mêmes chiffres, pour un programme (JSON)',
})
