// A table: the words of the talks and of the stage, which load with them.
import { counted, frenchTable } from './format'

/** The words of `/presenter` and of a talk on stage. */
export const talkWords = frenchTable({
  intro:
    'Des histoires à projeter : la carte suit, scène après scène. Chaque scène est un lien de la carte ; les flèches, l’espace ou une télécommande font avancer.',
  none: 'Aucune présentation pour l’instant.',
  scenes: (n: number) => counted(n, 'scène', 'scènes'),
  minutes: (n: number) => `environ ${counted(n, 'minute', 'minutes')}`,
  unknown: 'Cette présentation n’existe pas',
  unknownWhy: 'Le lien est peut-être ancien. La page « Présenter » donne celles qui existent.',
  all: 'Toutes les présentations',
  stage: 'Présentation',
  of: (n: number, total: number) => `${n} / ${total}`,
  said: (n: number, total: number, title: string, text: string) =>
    `Scène ${n} sur ${total} : ${/[.!?]$/.test(title) ? title : `${title}.`} ${text}`,
  shown: (what: string) => `Sur la carte aujourd’hui : ${what}`,
  nothingHere: 'Rien de documenté ici pour l’instant.',
  whom: 'Qui appeler',
  beside: 'Côte à côte',
  typed: (digits: string) => `Aller à la scène ${digits} : Entrée`,
  previous: 'Scène précédente',
  next: 'Scène suivante',
  list: 'Scènes',
  black: 'Écran noir',
  light: 'Revenir à la scène',
  full: 'Plein écran',
  leaveFull: 'Quitter le plein écran',
  open: 'Ouvrir cette carte',
  help: 'Clavier',
  leave: 'Quitter',
  close: 'Fermer',
  keysTitle: 'Les touches',
  single: 'Touches d’un seul caractère',
  singleWhy: 'Lettres, chiffres et signes : à couper s’ils gênent une commande vocale. Chacun a son bouton.',
  zones: 'Sur la carte : toucher à droite avance, à gauche recule ; glisser fait de même.',
  keys: [
    ['→ ↓ Espace Entrée Page suivante', 'scène suivante'],
    ['← ↑ Page précédente', 'scène précédente'],
    ['Début, Fin', 'première, dernière scène'],
    ['F5, Maj + F5', 'depuis le début, ou d’ici, en plein écran'],
    ['Échap', 'fermer, quitter le plein écran, puis la présentation'],
  ],
  singleKeys: [
    ['chiffres puis Entrée', 'aller à cette scène'],
    ['B ou .', 'écran noir'],
    ['F', 'plein écran'],
    ['N', 'fenêtre de l’orateur'],
    ['Q', 'code QR de la scène'],
    ['?', 'ces touches'],
  ],
})
