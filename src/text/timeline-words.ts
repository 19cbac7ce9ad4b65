// A table: the words of the timeline of stories, which load with it.
import { counted, formatList, frenchTable, plural } from './format'

const stories = (n: number) => counted(n, 'démarche', 'démarches')

export const timelineWords = frenchTable({
  title: 'Année par année',
  start: (first: number, last: number) => `Dérouler les années, de ${first} à ${last}`,
  all: 'Toutes les années',
  slider: 'Année',
  play: 'Lire',
  pause: 'Arrêter',
  previous: 'Année précédente',
  next: 'Année suivante',
  /** What a screen reader says of the slider. */
  value: (year: number, n: number, dated: number) =>
    `${year} : ${stories(n)} sur ${dated} ${plural(dated, 'datée', 'datées')}`,
  more: (names: readonly string[]) => `${stories(names.length)} de plus : ${formatList(names)}`,
  already: (names: readonly string[]) =>
    `${stories(names.length)} déjà ${plural(names.length, 'commencée', 'commencées')} : ${formatList(names)}`,
  year: (year: number, what: string) => `${year} : ${what}.`,
  steps: (titles: readonly string[]) =>
    `${plural(titles.length, 'Étape', 'Étapes')} du Réseau : ${titles.join(' ; ')}.`,
  nothing: 'rien de daté cette année-là',
  noStory: 'aucune démarche de plus',
  undated: (n: number) =>
    plural(
      n,
      'Une démarche n’est pas datée : elle est affichée à part.',
      `${n} démarches ne sont pas datées : elles sont affichées à part.`,
    ),
  organisations:
    'Les organisations ne sont pas datées : la carte montre celles d’aujourd’hui, quelle que soit l’année.',
  sources: (n: number) => plural(n, 'Source', 'Sources'),
  fresh: 'cette année-là',
  undatedTitle: 'Sans date',
  undatedWhy: 'Les sources ne disent pas quand : ces récits ne sont pas sur la carte d’une année.',
  later: (n: number) => `${stories(n)} ${plural(n, 'commence', 'commencent')} plus tard.`,
  from: (year: number) =>
    `Récits commencés en ${year} ou avant, par région. L’ordre n’est pas un classement.`,
})
