// A table: the words of sharing and printing what is open, which load with the sheets.
import { frenchTable } from './format'

export const shareWords = frenchTable({
  title: 'Transmettre',
  share: 'Partager',
  copy: 'Copier le lien',
  qr: 'Code QR',
  said: {
    shared: 'C’est partagé.',
    cancelled: '',
    impossible: 'Le partage n’a pas pu s’ouvrir. Voici le lien :',
    copied: 'Lien copié.',
    refused: 'Le presse-papiers a refusé. Voici le lien, à copier :',
  },
  link: 'Lien à copier',
  qrLabel: (address: string) => `Code QR qui mène à ${address}`,
  qrLong: 'Cette adresse est trop longue pour un code QR : copiez le lien.',
  noAddress:
    'Adresse publique non réglée : ce site n’est ouvert que sur cette machine ou ce réseau, un code QR n’y mènerait personne d’autre.',
  reason: 'Pour quoi ?',
  reasonHint: 'Une ligne, imprimée avec la fiche. Elle n’est ni gardée ni envoyée.',
  print: 'Imprimer',
  printSheet: 'Imprimer la fiche',
})
