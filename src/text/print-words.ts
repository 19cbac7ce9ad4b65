// A table: the words of the printed page, which load with it.
import { counted, formatNumber, frenchTable } from './format'

export const printWords = frenchTable({
  label: 'Page imprimée',
  credits:
    'Organisations : ANCT (Licence Ouverte 2.0) et faits relevés un par un ; le détail est sur la page « À propos ».',
  noAddress: 'Adresse publique non réglée.',
  toConfirm: 'à confirmer',
  numbered: 'Les numéros de la carte sont ceux de la liste. Chaque marque est au milieu de sa commune.',
  numberedNear:
    'Les numéros de la carte sont ceux de la liste ; ce qui est plus loin n’y est pas dessiné. Chaque marque est au milieu de sa commune.',
  radius: (km: number) => `Rayon : ${formatNumber(km)} km`,
  others: (n: number) =>
    `${counted(n, 'autre organisation recensée, plus loin, n’est pas imprimée', 'autres organisations recensées, plus loin, ne sont pas imprimées')}.`,
  whereToLook: (name: string, commune: string, townHall: string) =>
    `Coordonnées non renseignées. Où chercher : annuaire-entreprises.data.gouv.fr, « ${name} ${commune} » ; ${townHall}, sur lannuaire.service-public.gouv.fr.`,
})
