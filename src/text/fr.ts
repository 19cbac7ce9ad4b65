// A table: every word that a reader sees, grouped by place on the screen. Written with plain spaces.
import type { Facet } from '../domain/filter'
import { counted, formatNumber, frenchTable, plural } from './format'

const organisations = (n: number) => counted(n, 'organisation recensée', 'organisations recensées')
const thirdPlaces = (n: number) => counted(n, 'tiers-lieu', 'tiers-lieux')

const facets: Record<Facet, string> = {
  kinds: 'Sorte d’organisation',
  regions: 'Région d’implantation',
  types: 'Type d’acteur',
  forms: 'Forme d’alliance',
  trades: 'Métier',
  families: 'Famille',
  departements: 'Département',
  statuses: 'Statut',
  verifications: 'Vérification',
}

const ignoredKeys: Record<string, string> = {
  lieu: 'le lieu',
  rayon: 'le rayon',
  region: 'la région',
  departement: 'le département',
  sorte: 'la sorte',
  famille: 'la famille',
  metier: 'le métier',
  statut: 'le statut',
  verification: 'la vérification',
  type: 'le type d’acteur',
  forme: 'la forme d’alliance',
  sauf: 'ce qui est mis de côté',
  couche: 'la couche de la carte',
  seuil: 'le seuil',
  annee: 'l’année',
  vue: 'la vue de la carte',
  theme: 'le thème',
  territoires: 'les territoires (8 au plus, d’un même niveau)',
  scene: 'la scène',
  territoire: 'le territoire',
  auto: 'le défilement',
  veille: 'la veille',
}

export const fr = frenchTable({
  site: {
    name: 'Catalyseurs territoriaux',
    title: 'La carte des catalyseurs territoriaux',
    sentence:
      'Un catalyseur territorial est une organisation qui aide mairies, associations, entreprises et habitants d’un même endroit à agir ensemble.',
    home: 'Revenir à la carte',
    description:
      'La carte ouverte des organisations qui aident mairies, associations, entreprises et habitants d’un même endroit à agir ensemble, partout en France.',
    edition: (day: string) => `Édition du ${day}`,
    pageTitle: (page: string) => `${page} – Catalyseurs territoriaux`,
  },
  skip: {
    label: 'Accès rapides',
    toSearch: 'Aller à la recherche',
    toList: 'Aller à la liste',
    toMap: 'Aller à la carte',
    toSheet: 'Aller à la fiche',
    pastMap: 'Passer la carte',
  },
  search: {
    label: 'Où êtes-vous ?',
    hint: 'Une commune, un code postal, une organisation',
    example: 'Exemple : Quimper',
    clear: 'Effacer la recherche',
    near: 'Autour de moi',
    looking: 'Je cherche votre position…',
    failed: 'Les lieux n’ont pas pu être chargés. Entrée cherche ces mots dans la liste.',
  },
  counts: {
    organisations,
    withThirdPlaces: (n: number, third: number) =>
      third > 0 ? `${organisations(n)}, dont ${thirdPlaces(third)}` : organisations(n),
    thirdPlaces: (n: number) => `dont ${thirdPlaces(n)}`,
    toConfirm: (n: number) => `dont ${formatNumber(n)} à confirmer`,
    notTheMembers: (total: number, cited: number) =>
      `${organisations(total)}. Ce n’est pas la liste des quelque 350 membres du Réseau, qui n’est pas publiée : ${formatNumber(cited)} ${plural(cited, 'est citée', 'sont citées')} par Le RAMEAU, les autres appartiennent à des familles qui jouent souvent ce rôle.`,
    why: 'Pourquoi ce nombre ?',
    nationalAside: (n: number) => `+ ${counted(n, 'réseau national', 'réseaux nationaux')}`,
    nationalBeside: (n: number) => counted(n, 'réseau national', 'réseaux nationaux'),
    nationalHint: 'Comptés à part : ils agissent dans toute la France',
  },
  filters: {
    title: 'Filtres',
    more: 'Plus de filtres',
    facets,
    chosen: (n: number) => `${formatNumber(n)} ${plural(n, 'choix', 'choix')}`,
    thirdPlaces: 'Tiers-lieux',
    thirdPlacesHint: 'Montrer les tiers-lieux dans la liste et sur la carte',
    clear: 'Tout effacer',
  },
  list: {
    title: 'Liste des organisations',
    local: 'Organisations par nom',
    national: 'Réseaux nationaux',
    shown: (shown: number, total: number) => `${formatNumber(shown)} sur ${formatNumber(total)}`,
    more: (n: number) => `Afficher ${n === 1 ? 'la suivante' : `les ${formatNumber(n)} suivantes`}`,
    seat: (commune: string, departement: string) => `${commune} (${departement})`,
    empty: 'Rien de documenté ici pour l’instant.',
    emptyWhy:
      'Aucune organisation de la liste ne répond à tous ces choix à la fois. Cela ne dit pas qu’il n’y en a pas sur le terrain.',
    emptyAct: 'Retirez un filtre, ou effacez-les tous.',
  },
  phone: {
    sheet: 'Résultats',
    answer: 'Voir la réponse',
    more: 'Agrandir le panneau',
    less: 'Réduire le panneau',
    results: (n: number) => (n === 1 ? 'Voir le résultat' : `Voir les ${formatNumber(n)} résultats`),
  },
  sheet: {
    back: 'Revenir à la liste',
    unknown: 'Cette fiche n’existe pas.',
    unknownWhy: (id: string) =>
      `Aucune fiche ne porte l’identifiant « ${id} ». Le lien est peut-être ancien ou mal recopié.`,
    newTab: 'nouvel onglet',
  },
  pioneer: {
    title: 'Territoires pionniers',
    near: 'Démarche voisine (lien avec le Réseau non attesté)',
    fromList: 'Lire les récits des territoires pionniers',
    belongs: (n: number) => (n === 1 ? 'Territoire pionnier : ' : 'Territoires pionniers : '),
  },
  map: {
    label: 'Carte de France des organisations recensées',
    live: 'Carte interactive : les flèches la déplacent, plus et moins changent l’échelle',
    links: 'Carte en image : chaque nombre et chaque marque est un lien',
    still: 'Carte en image',
    noWebgl:
      'Votre navigateur ne peut pas afficher la carte interactive. Voici la même carte en image : chaque nombre et chaque marque est un lien, et la liste dit tout ce que dit la carte.',
    notLoaded:
      'La carte interactive n’a pas pu être chargée : le réseau ne répond pas. Voici la même carte en image.',
    slow: 'La carte se charge, le réseau est lent…',
    lost: 'La carte s’est interrompue. La liste fonctionne toujours.',
    retry: 'Relancer la carte',
    count: (name: string, n: number, third: number) =>
      `${name} : ${third > 0 ? `${organisations(n)}, dont ${thirdPlaces(third)}` : organisations(n)}`,
    overseas: 'Outre-mer',
    mainland: 'Revenir à l’Hexagone',
    wholeFrance: 'Voir toute la France',
    allResults: 'Voir tous les résultats',
    schematic: 'Contours approchés',
  },
  errors: {
    title: 'Un problème est survenu',
    list: {
      loading: 'La liste se charge…',
      slow: 'La liste se charge, le réseau est lent…',
      offline: 'La liste n’a pas pu être chargée : le réseau ne répond pas.',
      gone: 'Une nouvelle version du site est en ligne.',
      broken: 'La liste reçue est abîmée et n’a pas été lue.',
      act: {
        offline: 'Vérifiez la connexion, puis réessayez. Rien de ce que vous avez choisi n’est perdu.',
        gone: 'Rechargez la page : vos choix restent dans l’adresse.',
        broken: 'Rechargez la page. Si le problème revient, prévenez l’éditeur du site.',
      },
    },
    part: {
      loading: 'Cette page se charge…',
      slow: 'Cette page se charge, le réseau est lent…',
      offline: 'Cette partie de la page n’a pas pu être chargée : le réseau ne répond pas.',
      gone: 'Une nouvelle version du site est en ligne.',
      broken: 'Les données de cette partie de la page sont abîmées et n’ont pas été lues.',
      act: {
        offline: 'Vérifiez la connexion, puis réessayez. La liste fonctionne toujours.',
        gone: 'Rechargez la page : vos choix restent dans l’adresse.',
        broken: 'Rechargez la page. La liste fonctionne toujours.',
      },
    },
    geography: 'Les contours de la carte n’ont pas pu être chargés. La liste fonctionne toujours.',
    stopped: 'Cette partie de la page s’est arrêtée. Le reste fonctionne toujours.',
    whole: 'La page s’est arrêtée.',
    wholeAct: 'Rechargez la page : vos choix restent dans l’adresse.',
    retry: 'Réessayer',
    reload: 'Recharger la page',
    searchInstead: 'Chercher un nom ou une commune',
    ignored: (keys: readonly string[]) =>
      `Une partie de l’adresse n’a pas été comprise et a été laissée de côté : ${keys.map((key) => ignoredKeys[key] ?? key).join(', ')}.`,
    unknownTitle: 'Page introuvable',
    unknownPage: 'Cette page n’existe pas.',
    unknownPageWhy: 'L’adresse est peut-être ancienne ou mal recopiée.',
    notYet: 'Cette page n’est pas encore ouverte.',
    notYetWhy: 'Elle le sera dans une prochaine version. La carte et la liste fonctionnent.',
    noScript: 'La carte et ses filtres ont besoin de JavaScript, qui n’a pas pu démarrer ici.',
    plainList: 'Toute la liste en pages simples, par région et département',
  },
  about: {
    link: 'À propos, sources et crédits',
    title: 'À propos de cette carte',
  },
  talks: { title: 'Présenter' },
  figures: { title: 'Chiffres publiés' },
  resources: { title: 'Par où commencer' },
  compare: { title: 'Comparer', back: 'Revenir à la comparaison', which: 'Quel territoire ?' },
  accessibility: { title: 'Accessibilité' },
  nav: {
    label: 'Pages du site',
    contents: 'Dans cette page',
    pioneers: 'Pionniers',
    about: 'À propos',
  },
})
