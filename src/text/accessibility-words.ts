// A table: the words of the page « Accessibilité », which load with it.
import { frenchTable } from './format'

export const accessibilityWords = frenchTable({
  description:
    'Où en est l’accessibilité de la carte des catalyseurs territoriaux : ce qui est essayé, ce qui ne va pas, à qui le dire.',
  lead: 'Cette carte doit pouvoir servir à tout le monde. Cette page dit où elle en est, sans enjoliver. Elle suit la forme des déclarations du RGAA (référentiel général d’amélioration de l’accessibilité).',
  state: {
    title: 'État de conformité',
    words: [
      'Aucun audit n’a été mené, ni par un tiers, ni par nous : faute d’audit, la carte est « non conforme » au sens du RGAA 4.1. C’est une absence de preuve, pas un relevé de défauts.',
      'Aucun essai n’a encore été mené par des personnes handicapées, ni avec un lecteur d’écran.',
    ],
  },
  tests: {
    title: 'Ce qui est essayé à chaque version',
    intro:
      'Des essais automatiques ouvrent le site dans Chromium, sur un écran d’ordinateur et sur un téléphone :',
    list: [
      'axe-core ne trouve aucune faute dans les pages et les états qu’ils atteignent : accueil, filtres ouverts, liste vide, fiches, récits, ces pages, adresse inconnue ;',
      'au clavier seul : liens d’accès rapide, recherche, filtres, liste, ouverture et fermeture des fiches, retour du focus ;',
      'à 320 pixels de large et avec un agrandissement de 200 %, rien ne défile de côté ;',
      'les contrastes des textes et des marques sont calculés pour chaque thème.',
    ],
    limit:
      'Ces essais trouvent une partie des défauts seulement. Ils ne remplacent ni un audit, ni des personnes.',
  },
  keys: {
    title: 'Les touches',
    list: [
      'Tab et Maj + Tab vont d’un élément à l’autre ; les premiers mènent droit aux filtres, à la liste ou à la carte ;',
      'Entrée ou Espace pressent, cochent, ouvrent ; dans la recherche, les flèches parcourent les propositions ;',
      'Échap ferme ce qui est ouvert et ramène à ce qui l’avait ouvert ;',
      'Ctrl + Z, ou ⌘ Z sur un Mac, annule le dernier choix : filtre, lieu, comparaison, présentation ouverte d’un fichier. Dans un champ, la touche reste celle du champ. La flèche de retour du navigateur revient sur l’annulation ;',
      'pendant une présentation, « ? » montre les touches de la scène.',
    ],
  },
  known: {
    title: 'Ce que l’on sait ne pas être accessible',
    list: [
      'La carte interactive est une image dessinée par le navigateur : ses marques et ses nombres ne se parcourent ni au clavier, ni avec un lecteur d’écran. La liste et les fiches disent la même chose, et un lien d’accès rapide évite la carte.',
      'Une couleur ou une forme ne suffit pas à reconnaître un type d’acteur de loin : la liste et la fiche l’écrivent.',
      'Les documents et les sites vers lesquels mènent les liens ne dépendent pas de nous. Plusieurs sont des PDF dont nous ne savons rien.',
    ],
  },
  made: {
    title: 'Établissement de cette déclaration',
    words: (day: string) =>
      `Écrite par l’équipe du site, elle vaut pour l’édition du ${day}. Techniques employées : HTML, CSS, JavaScript, SVG, WebGL 2 et WAI-ARIA. Sans WebGL 2, la carte est une image dont chaque nombre et chaque marque est un lien.`,
  },
  contact: {
    title: 'Nous écrire',
    words:
      'Une page vous résiste ? Dites-le à l’éditeur du site, pour avoir l’information par un autre moyen.',
    unset: 'Adresse non réglée : l’éditeur du site n’a pas encore dit où lui écrire.',
  },
  recourse: {
    title: 'Voies de recours',
    words:
      'Si un défaut vous empêche d’accéder à un contenu et que la réponse de l’éditeur ne suffit pas, vous pouvez saisir le Défenseur des droits, gratuitement :',
    online: 'par son formulaire en ligne',
    delegate: 'auprès de son délégué ou de sa déléguée dans votre région ;',
    post: 'par courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  },
})
