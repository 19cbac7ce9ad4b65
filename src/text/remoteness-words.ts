// A table: the words of « loin de toute organisation recensée », which load with it.
import { counted, formatAway, formatNumber, frenchTable, plural } from './format'

export const remotenessWords = frenchTable({
  title: 'Loin de toute organisation recensée',
  /** @param where « en Bretagne », '' for all of France */
  far: (people: number, km: number, where: string, isNarrowed: boolean) => {
    const who =
      people === 0
        ? `${where && `${where}, `}aucun habitant ne vit`
        : `${where && `${where}, `}${counted(people, 'habitant vit', 'habitants vivent')}`
    const list = isNarrowed ? 'que retiennent vos choix' : 'de cette liste'
    return `${who} dans une commune à plus de ${formatNumber(km)}\u202Fkm de toute organisation ${list} ; d’autres peuvent exister.`
  },
  /** The same of several territories, whose numbers follow. */
  farOf: (km: number, isNarrowed: boolean) =>
    `Habitants d’une commune à plus de ${formatNumber(km)}\u202Fkm de toute organisation ${isNarrowed ? 'que retiennent vos choix' : 'de cette liste'} ; d’autres peuvent exister :`,
  one: (name: string, people: number) => `${name} : ${formatNumber(people)}`,
  commune: (name: string, away: number) =>
    away < 500
      ? `${name} : une organisation de cette liste y a son siège.`
      : `${name} : ${formatAway(away)} à vol d’oiseau jusqu’à l’organisation de cette liste la plus proche ; d’autres peuvent exister.`,
  communeUnknown: (name: string) => `${name} : position non connue, distance non mesurée.`,
  nothing: 'Aucune organisation ne répond à ces choix : il n’y a rien à mesurer.',
  loading: 'Les distances se mesurent…',
  faults: {
    offline: 'Les distances n’ont pas pu être mesurées : le réseau ne répond pas.',
    gone: 'Les distances n’ont pas pu être mesurées : une nouvelle version du site est en ligne.',
    broken: 'Les distances n’ont pas pu être mesurées : un fichier reçu est abîmé.',
  },
  threshold: 'Distance à l’organisation la plus proche',
  kilometres: (km: number) => `${formatNumber(km)}\u202Fkm`,
  saidKilometres: (km: number) => counted(km, 'kilomètre', 'kilomètres'),
  complete: 'Compléter la liste',
  completeWhy: 'Vous connaissez une organisation dans ces communes ?',
  completeAct: 'Écrivez-nous',
  completeHow: 'L’éditeur du site n’a pas encore réglé d’adresse où l’écrire.',
  subject: 'Compléter la liste des organisations',
  dot: (km: number) => `Commune à plus de ${formatNumber(km)}\u202Fkm de toute organisation de la liste`,
  how: 'Distances à vol d’oiseau, du milieu de la commune à celui de la commune du siège. Les réseaux nationaux, qui agissent partout, ne comptent pas.',
  unknown: (n: number) =>
    n === 0
      ? ''
      : `${counted(n, 'commune', 'communes')} sans position ou sans population connue ${plural(n, 'est laissée', 'sont laissées')} de côté.`,
})
