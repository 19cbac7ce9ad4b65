// A table: the words of talks as files, opened and saved, which load with the page « Présenter ».
import { counted, frenchTable } from './format'

export const talkFileWords = frenchTable({
  title: 'Votre présentation',
  open: 'Ouvrir un fichier…',
  another: 'Ouvrir un autre fichier…',
  hint: 'Un tableau .csv ou .xlsx, une ligne par scène : choisissez-le, ou déposez-le n’importe où sur cette page. Il est lu ici, dans ce navigateur : rien n’est envoyé, et rien n’est gardé une fois la page fermée.',
  model:
    'Pour commencer, enregistrez une présentation ci-dessus au format Excel et changez-en les lignes. Les colonnes : titre, texte, notes, duree (en secondes), lien (une adresse de la carte, ou rien pour une diapositive), transition (vol ou coupe).',
  drop: 'Déposez ici le fichier de la présentation',
  reading: 'Lecture du fichier…',
  opened: (name: string, scenes: number) => `${name} est ouvert : ${counted(scenes, 'scène', 'scènes')}.`,
  noted: 'Le fichier a été lu ainsi :',
  kept: 'La présentation déjà ouverte l’est toujours.',
  faulty: (name: string, n: number) =>
    `${name} n’est pas encore prêt : ${counted(n, 'point', 'points')} à reprendre`,
  more: (n: number) => `et ${counted(n, 'autre', 'autres')}, souvent pour la même raison.`,
  mend: 'Corrigez le fichier dans votre tableur, enregistrez-le, puis ouvrez-le de nouveau.',
  line: (n: number) => `Ligne ${n}`,
  wholeFile: 'Tout le fichier',
  column: (name: string) => `colonne ${name}`,
  several: {
    title: 'Un seul fichier à la fois',
    why: 'Déposez le fichier d’une présentation, sans les autres.',
  },
  empty: {
    title: 'Ce fichier est vide',
    why: 'Il n’a aucun contenu : vérifiez qu’il a bien été enregistré.',
  },
  large: (size: string, most: string) => ({
    title: `Ce fichier est trop gros : ${size}`,
    why: `Une présentation n’est faite que de mots ; jusqu’à ${most} sont lus. Ôtez-en les images, ou enregistrez la feuille en « CSV UTF-8 ».`,
  }),
  folder: {
    title: 'Ceci est un dossier',
    why: 'Ouvrez-le, puis déposez le seul fichier de la présentation.',
  },
  faults: {
    neither: {
      title: 'Ce fichier n’est ni un CSV ni un classeur Excel',
      why: 'Enregistrez la présentation au format « CSV UTF-8 » ou « Classeur Excel (.xlsx) », puis ouvrez ce fichier.',
    },
    archive: {
      title: 'Cette archive n’est pas un classeur Excel',
      why: 'Elle tient un texte, des images ou autre chose : enregistrez la présentation au format « Classeur Excel (.xlsx) » ou « CSV UTF-8 », puis ouvrez ce fichier.',
    },
    torn: {
      title: 'Ce classeur est abîmé',
      why: 'Ses parties ne sont pas telles qu’il les annonce : ouvrez-le dans votre tableur, enregistrez-le de nouveau au format « Classeur Excel (.xlsx) », puis ouvrez ce fichier.',
    },
    locked: {
      title: 'Ce classeur est d’un ancien format, ou protégé par un mot de passe',
      why: 'Enregistrez-le sans mot de passe au format « Classeur Excel (.xlsx) » ou « CSV UTF-8 », puis ouvrez ce fichier.',
    },
    swollen: {
      title: 'Ce classeur est bien plus gros qu’il n’en a l’air',
      why: 'Des lignes ou des colonnes vides y sont peut-être remplies très loin : copiez celles de la présentation dans un classeur neuf, puis ouvrez-le.',
    },
    long: {
      title: 'Ce tableau est trop long pour une présentation',
      why: 'Jusqu’à 999 scènes sont lues, une par ligne : ôtez les lignes qui n’en sont pas, ou faites-en plusieurs présentations.',
    },
    slow: {
      title: 'Ce fichier est trop long à lire',
      why: 'Sa lecture a été arrêtée au bout de deux secondes, et rien n’est perdu : copiez les lignes de la présentation dans un classeur neuf, puis ouvrez-le.',
    },
  },
  unread: {
    title: 'Le navigateur n’a pas pu lire ce fichier',
    why: 'Il a peut-être été déplacé ou renommé : choisissez-le de nouveau.',
  },
  gone: 'Le fichier de cette présentation est à ouvrir de nouveau',
  goneWhy:
    'Une présentation ouverte depuis un fichier reste dans la page, et nulle part ailleurs : la recharger l’oublie. Ouvrez ou déposez le fichier, et la scène revient.',
  save: 'Enregistrer',
  asCsv: 'CSV',
  asBook: 'Excel',
  sheet: 'Présentation',
  saveOf: (what: string, title: string) => `${what} : ${title}`,
  asFile: 'Un seul fichier (.html)',
  fileHint:
    'La présentation entière en un fichier, à copier sur une clé USB : il s’ouvre d’une double pression, sans réseau ni installation.',
  drawing: (n: number, total: number) => `Dessin de la scène ${n} sur ${total}…`,
  stop: 'Arrêter',
  fileSaved: (size: string) => `Fichier enregistré (${size}) : il s’ouvre sans réseau, dans tout navigateur.`,
  fileFailed:
    'La présentation n’a pas pu être dessinée : il manque une partie de la carte. Vérifiez la connexion et réessayez ; rien d’autre n’est perdu.',
  paper: 'Support imprimé',
  toPaper: 'À imprimer',
  print: 'Imprimer le support',
  paperHint:
    'Une page A4 par scène : carte, titre, texte, et l’adresse de la carte en code QR. Dans la fenêtre d’impression, « Enregistrer au format PDF » en fait un fichier.',
  drawingPages: (n: number, total: number) => `Dessin de la page ${n} sur ${total}…`,
  pages: (n: number) => `${counted(n, 'page prête', 'pages prêtes')} à imprimer.`,
  withNotes: 'Avec les notes de la personne qui présente',
  take: 'Emporter : support imprimé, un seul fichier, tableau',
  edition: (edition: string) => `Édition du ${edition} de la liste.`,
  notes: 'Notes',
  notesKey: 'les notes, montrées ou cachées',
  sources: 'Sources',
  bar: 'Conduite de la présentation',
  previous: 'Précédente',
  next: 'Suivante',
  made: (day: string, edition: string) =>
    `Fichier fait le ${day}, d’après l’édition du ${edition} de la liste.`,
  credit: (edition: string, isSchematic: boolean) =>
    `Liste du ${edition}${isSchematic ? ' · contours approchés' : ''}`,
  online: 'cette carte en ligne',
  absence: 'Une absence sur la carte n’est pas une absence sur le terrain : la liste est ouverte et inégale.',
  failed: 'Le fichier n’a pas pu être préparé ; réessayez.',
  saved: 'Fichier enregistré.',
})
