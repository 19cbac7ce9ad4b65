// A table: the words of the sentences that say what the map shows. Written with plain spaces.
import { counted, formatList, formatNumber, frenchTable } from './format'

const organisations = (n: number) =>
  n === 0 ? 'Aucune organisation recensée' : counted(n, 'organisation recensée', 'organisations recensées')

/** « toutes des tiers-lieux », « dont 25 tiers-lieux et 12 à confirmer »; the whole is never said as a part. */
function parts(n: number, thirdPlaces: number, toConfirm: number): string {
  const some: string[] = []
  const all: string[] = []
  const one = n === 1
  if (thirdPlaces > 0 && thirdPlaces === n) all.push(one ? 'un tiers-lieu' : 'toutes des tiers-lieux')
  else if (thirdPlaces > 0) some.push(counted(thirdPlaces, 'tiers-lieu', 'tiers-lieux'))
  if (toConfirm > 0 && toConfirm === n) all.push(one ? 'à confirmer' : 'toutes à confirmer')
  else if (toConfirm > 0) some.push(`${formatNumber(toConfirm)} à confirmer`)
  if (some.length > 0) all.push(`dont ${formatList(some)}`)
  return all.map((part) => `, ${part}`).join('')
}

export const SENTENCE_WORDS = frenchTable({
  organisations,
  parts,
  everywhere: 'en France',
  everywhereOverseas: 'en France, outre-mer compris',
  nationals: 'parmi les réseaux nationaux',
  both: (narrow: string, wide: string) => `${narrow} et ${wide} à la fois`,
  within: (km: number, ofPlace: string) => `à moins de ${formatNumber(km)} km ${ofPlace} ou à son service`,
  around: (name: string) => `${name} et alentours`,
  national: (n: number) =>
    n === 1
      ? '1 d’entre elles est un réseau national, compté à part sur la carte'
      : `${formatNumber(n)} d’entre elles sont des réseaux nationaux, comptés à part sur la carte`,
  nothing: 'rien de documenté ici pour l’instant',
  seated: (isRest: boolean, where: string) =>
    `${isRest ? 'les autres' : 'elles'} ont leur siège dans ${where}`,
  spread: {
    regions: (n: number, overseas: number) =>
      `${counted(n, 'région', 'régions')}${overseas > 0 ? ` et ${counted(overseas, 'collectivité d’outre-mer', 'collectivités d’outre-mer')}` : ''}`,
    departements: (n: number) => counted(n, 'département', 'départements'),
    communes: (n: number) => counted(n, 'commune', 'communes'),
  },
  filters: {
    keeps: (what: string) => `La liste ne retient que ${what}`,
    leaves: (what: string) => `La liste laisse de côté ${what}`,
    organisations: 'les organisations',
    the: (plural: string) => `les ${plural}`,
    type: (types: string) => `de type ${types}`,
    unknownType: 'non précisé',
    form: (forms: string) => `avec la forme d’alliance ${forms}`,
    orElse: ', ou ',
    noForm: 'sans forme d’alliance renseignée',
    trade: (trades: string) => `avec le métier ${trades}`,
    status: (statuses: string) => `de statut ${statuses}`,
    quoted: (words: string) => `« ${words} »`,
    verification: (sources: string) => `de source ${sources}`,
    sources: { source: 'publique', 'a-verifier': 'partielle', 'sans-source': 'absente' },
    search: (q: string) => `dont le nom ou la commune contient « ${q} »`,
    except: (what: string) => `sauf ${what}`,
    unknown: (id: string) => `${id} (inconnu)`,
    many: (n: number) => `${formatNumber(n)} filtres`,
  },
  selection: {
    sheet: (what: string) => `Fiche ouverte : ${what}`,
    catalyst: (name: string, what: string) => `${name}, ${what}`,
    acts: (where: string) => `qui agit ${where}`,
    nationwide: 'qui agit dans toute la France',
    example: 'à regarder comme exemple',
    unknownReach: 'dont le territoire d’action n’est pas renseigné',
    story: (what: string) => `Récit ouvert : ${what}`,
    pioneer: (name: string, at: string, year: string) => `${name}${at}${year}`,
    year: (year: number) => ` (${year})`,
    territory: (name: string, level: string) => `${name} (${level})`,
    noneKept: 'aucune organisation retenue n’y a son siège',
    here: (n: number, thirdPlaces: number) =>
      n === 0
        ? 'rien de documenté ici pour l’instant'
        : `${organisations(n)} y ${n === 1 ? 'a son' : 'ont leur'} siège${parts(n, thirdPlaces, 0)}`,
    levels: { reg: 'région', dep: 'département', epci: 'intercommunalité', com: 'commune' },
    overseas: 'collectivité d’outre-mer',
  },
  compared: (names: string) => `Territoires comparés : ${names}`,
  letter: (letter: string, name: string) => `${letter}, ${name}`,
  layers: {
    pionniers: (n: number) =>
      `La carte montre aussi ${counted(n, 'territoire pionnier', 'territoires pionniers')}`,
    begun: (n: number, year: number) =>
      n === 0
        ? `Aucun territoire pionnier daté n’avait commencé en ${year}`
        : `La carte montre aussi ${counted(n, 'territoire pionnier commencé', 'territoires pionniers commencés')} en ${year} ou avant`,
    densite: 'Le fond de carte montre la densité de population',
    eloignement: (km: number) =>
      `La carte montre les communes à plus de ${formatNumber(km)} km de toute organisation de cette liste`,
  },
})
