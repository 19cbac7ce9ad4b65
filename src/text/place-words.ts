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
  begin: 'Je charge les lieux…',
  loading: 'Je charge les petites communes…',
  failed: 'Une partie des lieux n’a pas pu être chargée : la réponse n’est pas complète.',
  words: (typed: string) => `Chercher « ${typed} » dans la liste`,
  nothing:
    'Aucun territoire ni aucune organisation ne porte ce nom ici. Sont cherchés : les communes d’aujourd’hui et d’hier, les codes postaux, les intercommunalités, les départements, les régions et les organisations recensées.',
  found: (places: number, organisations: number) =>
    `${counted(places, 'territoire', 'territoires')}, ${counted(organisations, 'organisation', 'organisations')}.`,
  enter: (name: string) => `Entrée : ${name}.`,
})
