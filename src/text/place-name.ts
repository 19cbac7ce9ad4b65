import type { Level } from '../domain/territory'
import { typographic } from './format'

/** INSEE's typeLiaison: how a name joins « de ». 0 de, 1 d’, 2 du (Le), 3 de la (La), 4 des (Les), 5 de l’ (L’). */
type Liaison = number | null

const tail = (name: string) => name.replace(/^(Le|Les) /, '')

/** « de Strasbourg », « d’Ajaccio », « du Havre », « des Mureaux », « de La Rochelle ». */
export function ofCommune(name: string, liaison: Liaison): string {
  const print = typographic(name)
  if (/^Le /.test(print)) return `du ${tail(print)}`
  if (/^Les /.test(print)) return `des ${tail(print)}`
  return liaison === 1 ? `d’${print}` : `de ${print}`
}

/** « à Strasbourg », « au Havre », « aux Mureaux », « à La Rochelle ». */
export function atCommune(name: string): string {
  const print = typographic(name)
  if (/^Le /.test(print)) return `au ${tail(print)}`
  if (/^Les /.test(print)) return `aux ${tail(print)}`
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
