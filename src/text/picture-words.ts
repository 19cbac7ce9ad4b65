// A table: the words of the pictures of a comparison, which load with them.
import type { StandingMeasure } from '../domain/standing'
import type { Level } from '../domain/territory'
import { counted, formatNumber, frenchTable } from './format'
import { formatDensity } from './format-density'

const PEERS: Record<Level, readonly [one: string, many: string]> = {
  reg: ['région', 'régions'],
  dep: ['département', 'départements'],
  epci: ['intercommunalité', 'intercommunalités'],
  com: ['commune', 'communes'],
}
const isFeminine = (level: Level) => level !== 'dep'

/** « 18e », « 1re » before a feminine noun, « 1er » before another. */
const ordinal = (n: number, level: Level) =>
  `${formatNumber(n)}${n > 1 ? 'e' : isFeminine(level) ? 're' : 'er'}`

const PERCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 })

/** The words of the pictures of a comparison. */
export const pictureWords = frenchTable({
  maps: 'Qui est où, sorte par sorte',
  mapsWhy:
    'Une marque par organisation, à sa commune ; celles qui se couvriraient sont décalées. Toutes les cartes ont la même échelle.',
  mapsNational: 'Les réseaux nationaux, comptés à part, n’y sont pas.',
  actors: 'Types d’acteur',
  names: 'Les noms',
  inside: (letter: string, name: string, n: number) => `${letter} ${name} : ${formatNumber(n)}`,
  nothing: 'Rien de documenté ici pour l’instant.',
  nothingIn: (names: string) => `Rien de documenté pour l’instant : ${names}.`,
  mapLabel: (kind: string, told: string) => `Carte : ${kind}. ${told}`,
  plots: 'Les habitants',
  plotsWhy:
    'Chaque trait gris est un territoire du même échelon, chaque lettre un territoire comparé. Ces places disent la taille et la densité, rien d’autre.',
  measures: {
    population: 'Population',
    density: 'Densité de population',
    smallShare: 'Part des habitants dans les communes de moins de 2 000 habitants',
  },
  axes: {
    population: 'habitants, échelle logarithmique',
    density: 'habitants par km², échelle logarithmique',
    smallShare: 'part des habitants',
  },
  values: {
    population: (value: number) => counted(value, 'habitant', 'habitants'),
    density: (value: number) => `${formatDensity(value)} hab./km²`,
    smallShare: (value: number) => PERCENT.format(value),
  },
  ticks: {
    population: (value: number) => formatNumber(value),
    density: formatDensity,
    smallShare: (value: number) => PERCENT.format(value),
  },
  all: (n: number, level: Level) =>
    `${isFeminine(level) && n === 1 ? 'La' : 'Les'} ${counted(n, ...PEERS[level])}`,
  known: (n: number, level: Level) => `${counted(n, ...PEERS[level])} dont la valeur est connue`,
  unknown: 'donnée non disponible',
  place: (place: number, of: number, level: Level) => `${ordinal(place, level)} sur ${formatNumber(of)}`,
  /** « 18e département sur 101 par la population ». */
  standing: (place: number, of: number, level: Level, about: StandingMeasure) =>
    `${ordinal(place, level)} ${PEERS[level][0]} sur ${formatNumber(of)} par la ${about === 'population' ? 'population' : 'densité'}`,
  plotLabel: (what: string, told: string) => `${what}. ${told}.`,
  said: (letter: string, name: string, value: string) => `${letter} ${name} : ${value}`,
  table: 'Le même en tableau',
  columns: {
    territory: 'Territoire',
    value: 'Valeur',
    place: 'Place parmi son échelon',
    organisations: 'Organisations',
  },
})
