// A table: the words of « Votre région en cinq minutes », which load with it.
import { counted, formatNumber, frenchTable, plural } from './format'

type Scope = 'region' | 'departement' | 'overseas'

const organisations = (n: number) => counted(n, 'organisation recensée', 'organisations recensées')
const absence = 'Une absence de la liste n’est pas une absence sur le terrain.'

/** Title, text and notes of each scene; a list that was cut says how many are left. */
export const territoryTalkWords = frenchTable({
  rest: (n: number) => plural(n, 'une autre', `${formatNumber(n)} autres`),
  whole: {
    region: 'toute la région',
    departement: 'tout le département',
    overseas: 'tout le territoire',
  } as Record<Scope, string>,
  called: (names: string) => `À appeler : ${names}.`,
  contact: (name: string, contact: string) => `${name} (${contact})`,
  source: (edition: string) => `Source : liste de la carte, édition du ${edition}.`,
  start: {
    title: (scope: Scope, name: string) =>
      `Votre ${{ region: 'région', departement: 'département', overseas: 'territoire' }[scope]} en cinq minutes : ${name}`,
    notes:
      'Se présenter en une phrase. Annoncer : ce qui est recensé ici, qui appeler, ce qui reste à confirmer. Cinq minutes, puis les questions sur la carte.',
  },
  why: {
    title: 'Pourquoi {organisations} organisations quand on parle de 350 ?',
    text: 'La liste des quelque 350 membres du Réseau (nombre donné en 2020) n’est pas publiée : la carte recense {organisations} organisations, dont {citees} citées par Le RAMEAU, les autres étant de familles qui jouent souvent ce rôle.',
    notes:
      'Le dire d’emblée, la question vient toujours. Recensé ne veut pas dire membre : {tiers-lieux} sont des tiers-lieux. Une absence sur la carte n’est pas une absence sur le terrain.',
  },
  here: {
    title: (inPlace: string, counts: string) => `${inPlace} : ${counts}`,
    none: 'Rien de documenté ici pour l’instant.',
    people: (n: number, year: string) => `${counted(n, 'habitant', 'habitants')} (Insee, ${year}).`,
    seats: (n: number) => plural(n, 'Elle a son siège ici.', 'Elles ont leur siège ici.'),
    toConfirm: (n: number) => plural(n, 'Une est à confirmer.', `${formatNumber(n)} sont à confirmer.`),
    allToConfirm: (n: number) => plural(n, 'Elle est à confirmer.', 'Toutes sont à confirmer.'),
    national: (n: number) =>
      plural(
        n,
        'Un réseau national y a aussi son siège, compté à part.',
        `${formatNumber(n)} réseaux nationaux y ont aussi leur siège, comptés à part.`,
      ),
    absence,
    notes: (vintage: string) =>
      `Dire ce que la carte compte : des sièges, pas des actions. Population : ${vintage}. ${absence}`,
    alone: `Dire ce que la carte compte : des sièges, pas des actions. ${absence}`,
  },
  nearest: {
    title: 'Autour : la plus proche de chaque sorte',
    text: (names: string) => `À vol d’oiseau, depuis le centre de la population : ${names}.`,
    notes:
      'Rien n’a son siège ici d’après la liste : regarder qui est tout près, et demander à la salle qui manque.',
    away: (name: string, distance: string) => `${name}, à ${distance}`,
  },
  kinds: {
    title: 'Plusieurs sortes d’organisations, aucune ne remplace les autres',
    text: (kinds: string) => `Ici : ${kinds}.`,
    one: (gender: 'm' | 'f', singular: string) => `${gender === 'f' ? 'une' : 'un'} ${singular}`,
    many: (words: string) => `des ${words}`,
    notes:
      'L’ordre est celui des filtres de la carte, pas un classement : la diversité se montre et ne se note pas. Demander à la salle : laquelle connaissez-vous déjà ?',
  },
  named: {
    title: (n: number) => `Qui est là : ${organisations(n)}`,
    beyond: (n: number) => `Au-delà des tiers-lieux : ${organisations(n)}`,
    text: (names: string) => `${names}.`,
    notes:
      'Les noms viennent une sorte après l’autre, sans ordre d’importance. La carte montre leurs sièges.',
  },
  covering: {
    title: (whole: string) => `Qui agit dans ${whole}`,
    text: (names: string) => `D’après la liste : ${names}.`,
    notes: (name: string) =>
      `Sur la carte, en tirets, le territoire où agit ${name}. D’après la portée déclarée, le nom ou la source ; chaque fiche le précise.`,
  },
  children: {
    title: (n: number) => counted(n, 'département', 'départements'),
    each: (names: string) => `Dans chacun, au moins un siège est recensé : ${names}.`,
    bare: (names: string) => `Rien de documenté ici pour l’instant : ${names}. ${absence}`,
    notes:
      'Ne pas comparer des nombres : la liste est ouverte et inégale selon les lieux. Nommer le département de la salle et demander ce qui s’y fait.',
    density:
      'Le fond de carte montre la densité de population, pas les organisations : il dit où vivent les habitants.',
  },
  region: {
    title: (name: string) => `Autour : la région ${name}`,
    text: (counts: string, n: number) => `${plural(n, 'Y a son siège', 'Y ont leur siège')} : ${counts}.`,
    covering: (names: string) => `Dans toute la région : ${names}.`,
    notes:
      'Celles qui agissent dans toute la région agissent aussi ici, même si leur siège est ailleurs. Elles connaissent les autres.',
  },
  stories: {
    here: (n: number) => plural(n, 'Une alliance déjà racontée ici', 'Des alliances déjà racontées ici'),
    nearest: (distance: string) => `Le récit le plus proche, à ${distance}`,
    none: 'Pas encore de récit près d’ici',
    story: (name: string, fact: string) => `${name}. ${fact}`,
    only: (names: string) => `${names}.`,
    noneText: (n: number) =>
      `Les ${formatNumber(n)} récits de la carte viennent d’ailleurs : le vôtre reste à raconter.`,
    near: 'Démarche voisine : son lien avec le Réseau n’est pas attesté.',
    notes: 'Raconter en trois phrases : qui a commencé, avec qui, pour quoi faire.',
    noneNotes: 'Montrer où sont les récits, puis demander : qui, ici, pourrait en raconter un ?',
    sources: (sources: string) => `Sources : ${sources}.`,
  },
  compare: {
    title: 'À côté : qui agit, qui appeler',
    border: (names: string, n: number) =>
      `${plural(n, 'Notre voisin', 'Nos voisins')} : ${names}. La comparaison dit qui est là et qui appeler, sans note ni classement.`,
    distance: (names: string) =>
      `Pas de voisin par la terre ; par la mer : ${names}. La comparaison dit qui est là et qui appeler, sans note ni classement.`,
    notes: (letters: string) =>
      `Les lettres de la carte, dans l’ordre : ${letters}. « Ouvrir cette carte » mène à la comparaison, avec les noms.`,
  },
  discoveries: {
    title: 'À découvrir à côté',
    text: (names: string) => `Documenté à côté, pas encore ici : ${names}.`,
    one: (family: string, name: string) => `${family} : ${name}`,
    notes: (name: string) =>
      `La carte montre ces familles, chez les voisins seulement. La première nommée : ${name}. Ce qui n’est pas documenté ici y existe peut-être : demander à la salle avant d’aller voir ailleurs.`,
  },
  far: {
    title: (km: number) => `À plus de ${formatNumber(km)} km de toute organisation recensée`,
    none: (km: number) => `Partout, une organisation recensée à moins de ${formatNumber(km)} km`,
    text: (communes: number, people: number, year: string) =>
      `${counted(communes, 'commune', 'communes')}, ${counted(people, 'habitant', 'habitants')} (Insee, ${year}), à vol d’oiseau.`,
    farthest: (name: string, distance: string) => `La plus éloignée : ${name}, à ${distance}.`,
    absence,
    noneText: 'À vol d’oiseau, depuis chaque commune, d’après la liste de toute la France.',
    unknown: 'La carte montre les communes loin de tout siège recensé, à vol d’oiseau.',
    notes:
      'Ce n’est pas une carte des manques : elle dit où la liste ne connaît personne. Demander qui, là-bas, fait déjà ce travail.',
  },
  confirm: {
    title: (n: number) =>
      plural(n, 'Une organisation à confirmer', `${formatNumber(n)} organisations à confirmer`),
    text: (names: string) => `${names}. Vous les connaissez ? Chaque fiche se corrige par « Signaler ».`,
    one: (name: string) => `${name}. Vous la connaissez ? Sa fiche se corrige par « Signaler ».`,
    notes:
      'À confirmer : la source publique manque ou ne dit pas tout. Le bouton « Signaler, compléter ou demander le retrait » est en bas de chaque fiche.',
    none: 'La liste est ouverte',
    noneText:
      'Vous en connaissez une qui manque ? Son nom et sa commune suffisent pour commencer ; chaque fiche se corrige par « Signaler ».',
    noneNotes: (n: number) =>
      `${n === 0 ? 'Rien n’est documenté ici pour l’instant' : 'Les noms et communes ont été lus dans une source publique'} : ce qui manque, la salle le sait. Noter les noms qui sont donnés.`,
  },
  call: {
    title: 'Qui appeler pour commencer',
    text: (names: string) => `${names}.`,
    unknown: (names: string) =>
      `${names}. Coordonnées : annuaire-entreprises.data.gouv.fr, par le nom et la commune.`,
    none: 'La mairie, puis le territoire voisin : lannuaire.service-public.gouv.fr donne leurs numéros.',
    notes:
      'Celles dont les coordonnées sont connues viennent d’abord, une sorte après l’autre : ce n’est pas un classement.',
    directories:
      'Sans coordonnées dans la liste : Annuaire des entreprises et associations (annuaire-entreprises.data.gouv.fr), ou la mairie de la commune (lannuaire.service-public.gouv.fr).',
  },
  close: {
    title: 'À vous d’agir ensemble',
    text: (address: string) => `Merci. La carte : ${address}`,
    noAddress:
      'Merci. De retour chez vous, écrivez votre commune sur la carte : elle dit qui appeler, et pourquoi.',
    notes:
      'Laisser cette diapositive pendant les échanges. Noter qui est cité et ne figure pas sur la carte.',
  },
})

export type { Scope }
