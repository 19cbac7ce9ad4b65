// A table: the words of the speaker's window, which load with it.
import { formatNumber, frenchTable } from './format'

const CLOCK = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' })
const ABOUT = 10 // seconds: nobody speaks to the second

const two = (n: number) => String(n).padStart(2, '0')

/** « 40 s », « 1 min 20 », « 12 min »: a duration in whole seconds, as it is said. */
export function spokenSeconds(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  if (minutes === 0) return `${rest}\u00A0s`
  return rest === 0
    ? `${formatNumber(minutes)}\u00A0min`
    : `${formatNumber(minutes)}\u00A0min\u00A0${two(rest)}`
}

/** « 14:05 », of milliseconds since 1970, where the reader is. */
export const formatClock = (now: number) => CLOCK.format(new Date(now))

/** « 4:07 », « 1:02:09 », of milliseconds. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

/** The words of `/presenter/<talk>/orateur`. */
export const speakerWords = frenchTable({
  title: 'Fenêtre de l’orateur',
  looking: 'Recherche de la scène…',
  alone:
    'La scène n’est pas ouverte. Les notes et le chronomètre marchent ; ouvrez la scène dans une autre fenêtre, et elle suivra celle-ci.',
  lost: 'La scène ne répond plus : sa fenêtre a été fermée, ou elle se recharge. Rien n’est perdu : ouvrez-la de nouveau, elle reprendra ici.',
  unable:
    'Ce navigateur ne relie pas deux fenêtres : avancez ici et sur la scène, ou ouvrez les deux avec Firefox, Chrome, Edge ou Safari 15.4.',
  openStage: 'Ouvrir la scène',
  now: 'À l’écran',
  next: 'Ensuite',
  last: 'Dernière scène',
  lastWhy: 'Rien ensuite.',
  black: 'L’écran de la salle est noir',
  notes: 'Notes',
  noNotes: 'Pas de notes pour cette scène.',
  clock: 'Heure',
  elapsed: 'Temps écoulé',
  planned: (seconds: number) => `Durée prévue : ${spokenSeconds(seconds)}`,
  lasts: (seconds: number) => `Scène prévue : ${spokenSeconds(seconds)}`,
  pace: (late: number) => {
    const about = Math.round(Math.abs(late) / ABOUT) * ABOUT
    if (about === 0) return 'dans les temps'
    return late < 0 ? `en avance de ${spokenSeconds(about)}` : `en retard de ${spokenSeconds(about)}`
  },
  start: 'Démarrer',
  pause: 'Pause',
  reset: 'Remettre à zéro',
  dark: 'Fond sombre',
  bright: 'Fond clair',
  lightUp: 'Rallumer l’écran',
})
