// A table: the words of tables that leave the page, which load with them.
import { formatNumber, frenchTable, plural } from './format'

export const writtenWords = frenchTable({
  nothing: 'Rien de documenté ici pour l’instant.',
  unknown: 'Donnée non disponible',
  more: (n: number) => plural(n, 'et une autre', `et ${formatNumber(n)} autres`),
})
