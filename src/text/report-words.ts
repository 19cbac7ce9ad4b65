// A table: the words of what a reader reports about a sheet, which load with it.
import { frenchTable } from './format'

export const reportWords = frenchTable({
  title: 'Une erreur, un manque ?',
  open: 'Signaler, compléter ou demander le retrait',
  wish: 'Votre demande',
  wishes: { change: 'Corriger ou compléter', withdraw: 'Demander le retrait' },
  cells: {
    nom: 'Nom',
    adresse: 'Adresse',
    site_web: 'Site',
    telephone: 'Téléphone',
    courriel: 'Courriel',
  },
  remark: 'Autre chose à dire (facultatif)',
  text: 'Le texte à envoyer',
  write: 'Écrire à l’éditeur du site',
  copy: 'Copier le texte',
  copied: 'Texte copié.',
  refused: 'Le presse-papiers a refusé : sélectionnez le texte ci-dessus.',
  noContact: 'Adresse de contact non réglée par l’éditeur du site.',
  tooLong: 'Le texte est trop long pour s’écrire tout seul dans votre messagerie : copiez-le et collez-le.',
  nothingSent: 'Rien n’est envoyé d’ici : c’est votre messagerie qui l’envoie.',
  letter: {
    subject: {
      change: (name: string) => `Carte des catalyseurs, à corriger : ${name}`,
      withdraw: (name: string) => `Carte des catalyseurs, retrait demandé : ${name}`,
    },
    greeting: 'Bonjour,',
    wish: {
      change: 'Je propose de corriger ou de compléter cette fiche :',
      withdraw: 'Je demande le retrait de cette fiche :',
    },
    lines: {
      change: 'Sa ligne dans la liste, corrigée :',
      withdraw: 'Sa ligne dans la liste :',
    },
  },
})
