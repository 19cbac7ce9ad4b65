import type { Level } from '../domain/territory'
import { counted, frenchTable } from './format'

const LEVELS: Record<Level, string> = {
  reg: 'région',
  dep: 'département',
  epci: 'intercommunalité',
  com: 'commune',
}

/** What the answers under « Où êtes-vous ? » say. */
export const placeWords = frenchTable({
  list: 'Territoires et organisations',
  places: 'Territoires',
  organisations: 'Organisations',
  level: (level: Level, isCollectivity: boolean) =>
    isCollectivity ? 'collectivité d’outre-mer' : LEVELS[level],
  today: (former: string, present: string) => `${former}, aujourd’hui ${present}`,
  part: (part: string, whole: string) => `${part} : ${whole}`,
  arrondissement: (city: string, n: number) => `${city}, ${n === 1 ? '1er' : `${n}e`} arrondissement`,
  coded: (name: string, code: string) => `${name} (${code})`,
  begin: 'Je charge les lieux…',
  loading: 'Je charge les petites communes…',
  failed: 'Une partie des lieux n’a pas pu être chargée : la réponse n’est pas complète.',
  words: (typed: string) => `Chercher « ${typed} » dans la liste`,
  nothing:
    'Aucun territoire ni aucune organisation ne porte ce nom ici. Sont cherchés : les communes d’aujourd’hui et d’hier, les codes postaux, les intercommunalités, les départements, les régions et les organisations recensées.',
  found: (places: number, organisations: number) =>
    `${counted(places, 'territoire', 'territoires')}, ${counted(organisations, 'organisation', 'organisations')}.`,
  near: (place: string) =>
    `Lieu le plus proche de vous : ${place}. Votre position reste sur cet appareil ; le lien ne porte que ce lieu.`,
  rough: (distance: string) => `Position à ${distance} près.`,
  nowhere: {
    refused:
      'Cet appareil ne partage pas sa position avec ce site. Autorisez-la dans les réglages du navigateur, ou écrivez votre commune.',
    late: 'La position n’est pas arrivée à temps. Réessayez, ou écrivez votre commune.',
    unknown: 'Cet appareil ne trouve pas sa position. Écrivez votre commune.',
    unsupported: 'Ce navigateur ne sait pas donner de position. Écrivez votre commune.',
    insecure: 'Le navigateur ne donne de position qu’à une adresse sûre (https). Écrivez votre commune.',
    abroad: 'Votre position est hors de France. Écrivez le nom d’une commune de France.',
    missing: 'La liste des communes n’a pas pu être chargée. Réessayez, ou écrivez votre commune.',
  },
  spot: {
    label: 'Point choisi sur la carte',
    nearest: 'Commune la plus proche de ce point :',
    here: 'À ce point :',
    searching: 'Je cherche la commune…',
    abroad: 'Ce point est hors de France.',
    missing: 'La liste des communes n’a pas pu être chargée.',
    choose: 'Choisir',
    change: 'Changer',
    close: 'Fermer',
  },
  enter: (name: string) => `Entrée : ${name}.`,
})
