// A table: the words of the printed page, which load with it.
import { frenchTable } from './format'

export const printWords = frenchTable({
  label: 'Page imprimée',
  edition: (day: string) => `Édition du ${day}`,
  credits:
    'Organisations : ANCT (Licence Ouverte 2.0) et faits relevés un par un ; le détail est sur la page « À propos ».',
  address: (url: string) => `Adresse : ${url}.`,
  noAddress: 'Adresse publique non réglée.',
  toConfirm: 'à confirmer',
})
