// A table: the words of choices taken back, which load once the page is settled.
import { frenchTable } from './format'

export const undoWords = frenchTable({
  act: 'Annuler',
  lost: {
    filters: 'Filtres effacés.',
    search: 'Lieu et filtres effacés.',
    territory: 'Territoire retiré de la comparaison.',
    territories: 'Territoires retirés de la comparaison.',
  },
  back: {
    filters: 'Filtres rétablis.',
    place: 'Lieu rétabli.',
    comparison: 'Comparaison rétablie.',
  },
  replaced: (name: string, by: string) => `${by} remplace ${name}.`,
  reopened: (name: string) => `${name} est de nouveau ouvert.`,
  unopened: (name: string) => `${name} n’est plus ouvert.`,
  resume: (scene: number) => `Reprendre à la scène ${scene}`,
})
