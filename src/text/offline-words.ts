// A table: the words of working without a network, which load once all else is there.
import type { Amount } from '../domain/offline'
import { counted, formatDay, formatNumber, frenchTable } from './format'
import { formatBytes } from './format-bytes'

export const offlineWords = frenchTable({
  site: {
    unable:
      'Ce navigateur ne garde pas les sites pour les ouvrir sans réseau, ou ne le fait pas en navigation privée.',
    waiting: 'Le site n’est pas encore gardé sur cet appareil.',
    saving: 'Le site s’enregistre sur cet appareil…',
    ready: 'Le site s’ouvre sans réseau sur cet appareil : la carte, la liste, les fiches et l’impression.',
    failed:
      'Le site n’a pas pu être gardé sur cet appareil : le réseau a manqué, ou la place. Un nouvel essai aura lieu à la prochaine visite.',
  },
  pack: {
    why: 'Pour une salle sans réseau, gardez aussi toutes les communes et les contours des intercommunalités.',
    discs: 'Dans cette version, les communes sont dessinées par des points : leurs contours n’existent pas.',
    outlines: (n: number) =>
      n === 0
        ? 'Ajouter les contours des communes'
        : `Avec les contours des communes de ${counted(n, 'région', 'régions')}`,
    which: 'Régions dont les communes sont gardées',
    france: 'Toute la France',
    keep: ({ bytes }: Amount) => `Préparer le hors-ligne (${formatBytes(bytes)})`,
    resume: ({ bytes }: Amount) => `Reprendre (${formatBytes(bytes)} encore)`,
    stop: 'Interrompre',
    forget: 'Retirer ces fichiers',
    progress: (held: Amount, all: Amount) =>
      `${formatNumber(held.files)} sur ${counted(all.files, 'fichier', 'fichiers')}, ${formatBytes(held.bytes)} sur ${formatBytes(all.bytes)}`,
    ready: (edition: string) => `Prêt hors ligne, données du ${formatDay(edition)}.`,
    almost: (edition: string) =>
      `Fichiers gardés, données du ${formatDay(edition)} ; le site lui-même ne l’est pas encore.`,
    size: ({ bytes }: Amount) => `${formatBytes(bytes)} sur cet appareil.`,
    loose: 'Le navigateur n’a pas promis de garder ces fichiers : il les retirera s’il manque de place.',
  },
  faults: {
    offline: 'Le réseau ne répond plus. Ce qui est arrivé est gardé.',
    gone: 'Une nouvelle version du site est en ligne : rechargez la page, puis reprenez.',
    broken: 'Un fichier est arrivé abîmé. Ce qui est arrivé avant lui est gardé.',
    full: 'La place manque sur cet appareil. Retirez des régions, ou libérez de la place, puis reprenez.',
    refused: 'Le navigateur refuse de garder des fichiers. C’est souvent le cas en navigation privée.',
  },
  renew: {
    title: 'Une nouvelle version du site est prête.',
    now: 'Mettre à jour',
    later: 'Plus tard',
    onStage: 'Une présentation est en cours dans une autre fenêtre : la mise à jour attendra sa fin.',
  },
})
