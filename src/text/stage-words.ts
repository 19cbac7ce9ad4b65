// A table: the words of what stands over a talk: the second window, the code for telephones, the kiosk.
import { frenchTable } from './format'
import { spokenSeconds } from './speaker-words'

export const stageWords = frenchTable({
  more: 'Plus',
  speaker: 'Fenêtre de l’orateur',
  blocked: 'La fenêtre de l’orateur ne s’est pas ouverte : le navigateur l’a peut-être bloquée.',
  already: 'La fenêtre de l’orateur est déjà ouverte, peut-être derrière celle-ci.',
  openSpeaker: 'Ouvrir la fenêtre de l’orateur',
  another: 'En ouvrir une autre',
  code: 'Code QR',
  codeOf: (address: string) => `Code QR de la scène : ${address}`,
  noAddress: 'Adresse publique non réglée',
  codeTooLong: 'Adresse trop longue pour un code.',
  auto: 'Lecture automatique',
  autoWhy:
    'Les scènes s’enchaînent, et la première revient après la dernière : pour une borne ou un écran d’accueil. Toucher l’écran, une touche ou la souris met en pause.',
  seconds: 'Durée d’une scène',
  own: 'celle de la présentation',
  standby: 'Sans un geste, reprendre du début après',
  never: 'jamais',
  duration: spokenSeconds,
  launch: 'Lancer la lecture',
  stop: 'Arrêter la lecture automatique',
  pause: 'Pause',
  resume: 'Reprendre la lecture',
  autoLink: 'Le lien de la barre d’adresse garde ce réglage.',
  sleeps: 'Cet écran peut se mettre en veille : réglez l’appareil pour qu’il reste allumé.',
  awake: 'L’écran est gardé allumé.',
})
