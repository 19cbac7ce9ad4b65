import { codeOf, type Level, levelOf, type Territory } from '../domain/territory'
import { typographic } from './format'
import { DEPARTEMENT_WORDS, REGION_WORDS } from './territory-words'

/** INSEE’s typeLiaison, how a name joins « de »: 0 de, 1 d’, 2 du, 3 de la, 4 des, 5 de l’, 6 aux. */
type Liaison = number | null

type Named = Pick<Territory, 'id' | 'name' | 'liaison'>

const tail = (name: string) => name.replace(/^(Le|Les|Aux) /, '')

/** « de Strasbourg », « d’Ajaccio », « du Havre », « des Mureaux », « de La Rochelle ». */
export function ofCommune(name: string, liaison: Liaison): string {
  const print = typographic(name)
  if (/^Le /.test(print)) return `du ${tail(print)}`
  if (/^Les /.test(print)) return `des ${tail(print)}`
  return liaison === 1 || liaison === 6 ? `d’${print}` : `de ${print}`
}

/** « à Strasbourg », « au Havre », « aux Mureaux », « à La Rochelle ». */
export function atCommune(name: string): string {
  const print = typographic(name)
  if (/^Le /.test(print)) return `au ${tail(print)}`
  if (/^(Les|Aux) /.test(print)) return `aux ${tail(print)}`
  return `à ${print}`
}

const ARTICLES = ['de ', 'd’', 'du ', 'de la ', 'des ', 'de l’']

/** A territory with its level: « la région Grand Est », « le département du Bas-Rhin », « la commune d’Ajaccio ». */
export function withLevel(level: Level, name: string, liaison: Liaison): string {
  const print = typographic(name)
  switch (level) {
    case 'reg':
      return `la région ${print}`
    case 'dep':
      return `le département ${ARTICLES[liaison ?? 0] ?? 'de '}${print}`
    case 'epci':
      return `l’intercommunalité ${print}`
    case 'com':
      return `la commune ${ofCommune(name, liaison)}`
  }
}

/** « en Bretagne », « dans le Rhône », « dans l’intercommunalité CC du Pays de Fayence », « au Havre ». */
export function inTerritory({ id, name }: Named): string {
  const [code, print] = [codeOf(id), typographic(name)]
  switch (levelOf(id)) {
    case 'reg':
      return REGION_WORDS[code]?.[0] ?? `dans la région ${print}`
    case 'dep':
      return DEPARTEMENT_WORDS[code] ?? `dans le département ${print}`
    case 'epci':
      return `dans l’intercommunalité ${print}`
    case 'com':
      return atCommune(name)
  }
}

/** « de Bretagne », « du Rhône », « de l’Ain », « de l’intercommunalité CC du Pays de Fayence », « du Havre ». */
export function ofTerritory({ id, name, liaison }: Named): string {
  const print = typographic(name)
  switch (levelOf(id)) {
    case 'reg':
      return REGION_WORDS[codeOf(id)]?.[1] ?? `de la région ${print}`
    case 'dep':
      return `${ARTICLES[liaison ?? 0] ?? 'de '}${print}`
    case 'epci':
      return `de l’intercommunalité ${print}`
    case 'com':
      return ofCommune(name, liaison)
  }
}

/** The name of a territory, that of a commune told apart from its namesakes: « Saint-Denis (974) ». */
export function toldApart({ id, name, parents }: Pick<Territory, 'id' | 'name' | 'parents'>): string {
  const around = parents.filter((one) => levelOf(one) === 'dep').map(codeOf)[0]
  return typographic(levelOf(id) === 'com' && around ? `${name} (${around})` : name)
}
