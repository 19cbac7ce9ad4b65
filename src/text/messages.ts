// A table: every message of the data check, one row a kind. `{x}` is filled from the finding.

type Message = { readonly severity: 'fault' | 'warning'; readonly reason: string; readonly remedy: string }

const fault = (reason: string, remedy: string): Message => ({ severity: 'fault', reason, remedy })
const warning = (reason: string, remedy: string): Message => ({ severity: 'warning', reason, remedy })

/** Reason and remedy of each kind of finding, in French with plain spaces (the printer sets the French ones). */
export const MESSAGES = {
  'file-missing': fault('fichier absent', 'Remettez ce fichier.'),
  'file-empty': fault('fichier vide', 'Écrivez au moins la ligne des noms de colonnes.'),
  'csv-quotes': fault(
    'guillemets mal fermés',
    'Fermez le guillemet de cette ligne, ou doublez-le s’il fait partie du texte.',
  ),
  'encoding-mixed': fault(
    'accents en UTF-8 dans un fichier qui ne l’est pas partout',
    'Vérifiez les accents du fichier, puis enregistrez-le en « CSV UTF-8 ».',
  ),
  'column-unknown': fault(
    'colonne inconnue',
    'Renommez-la ou supprimez-la. Colonnes attendues : {expected}.',
  ),
  'column-missing': fault('colonne absente', 'Ajoutez cette colonne ; ses cellules peuvent être vides.'),
  'column-twice': fault('colonne présente deux fois', 'Gardez-en une seule.'),
  'row-width': fault(
    '{found} cellules au lieu de {expected}',
    'Vérifiez les séparateurs et les guillemets de la ligne.',
  ),
  'control-character': fault(
    'caractère invisible ou illisible',
    'Effacez la cellule et tapez de nouveau son contenu.',
  ),
  'cell-too-long': fault('{found} caractères, au plus {most} sont lus', 'Raccourcissez la cellule.'),
  'value-missing': fault('valeur obligatoire absente', 'Remplissez la cellule.'),
  'id-malformed': fault(
    'identifiant mal formé',
    'N’employez que des minuscules sans accent, des chiffres et des tirets : par exemple {used}.',
  ),
  'id-twice': fault(
    'identifiant déjà pris à la ligne {other}',
    'Donnez un autre identifiant à l’une des deux lignes.',
  ),
  'id-withdrawn': fault(
    'identifiant retiré, inscrit dans data/retraits.csv',
    'Supprimez cette ligne, ou ôtez l’identifiant de la liste des retraits.',
  ),
  'word-unknown': fault('valeur inconnue', 'Choisissez parmi : {expected}.'),
  'family-unknown': fault('famille inconnue', '{hint}'),
  'kind-unknown': fault('sorte inconnue', 'Choisissez parmi : {expected}.'),
  'actor-unknown': fault('type d’acteur inconnu', 'Choisissez parmi : {expected}, ou laissez vide.'),
  'form-unknown': fault('forme d’alliance inconnue', 'Choisissez parmi : {expected}, séparées par « ; ».'),
  'trade-unknown': fault('métier inconnu', 'Choisissez parmi : {expected}, séparés par « ; ».'),
  'territory-unknown': fault(
    'territoire inconnu du Code officiel géographique',
    'Écrivez reg-, dep-, epci- ou com- suivi du code officiel : par exemple dep-67.',
  ),
  'territory-ept': fault(
    '{name} est un établissement public territorial, pas une intercommunalité',
    'Listez ses communes (com-…), séparées par « ; ».',
  ),
  'commune-unknown': fault(
    'commune absente du Code officiel géographique {vintage}',
    'Cherchez le code INSEE de la commune (ce n’est pas le code postal).',
  ),
  'commune-missing': fault(
    'code de commune absent, et le nom « {name} » ne suffit pas',
    'Écrivez le code INSEE de la commune du siège.',
  ),
  'departement-disagrees': fault(
    '{commune} est dans le département {used}',
    'Corrigez l’un des deux, ou laissez le département vide.',
  ),
  'region-disagrees': fault(
    '{commune} est dans la région {used}',
    'Corrigez l’un des deux, ou laissez la région vide.',
  ),
  'address-dangerous': fault('adresse interdite', 'Seules les adresses en http:// ou https:// sont admises.'),
  'address-malformed': fault(
    'adresse mal formée',
    'Écrivez l’adresse entière, par exemple https://www.exemple.fr.',
  ),
  'email-malformed': fault('adresse électronique mal formée', 'Écrivez par exemple contact@exemple.fr.'),
  'email-person': fault(
    'adresse électronique d’une personne',
    'N’écrivez que l’adresse de l’organisation, par exemple contact@{domain}.',
  ),
  'phone-malformed': fault('numéro de téléphone mal formé', 'Écrivez dix chiffres, ou +33 et neuf chiffres.'),
  'year-range': fault('année hors de la période {first}-{last}', 'Corrigez l’année (quatre chiffres).'),
  'date-malformed': fault('date mal formée', 'Écrivez année-mois-jour, par exemple 2026-03-31.'),
  'catalyst-unknown': fault('catalyseur inconnu', 'Écrivez un identifiant de data/catalyseurs.csv.'),
  'pioneer-unknown': fault(
    'territoire pionnier inconnu',
    'Écrivez l’identifiant d’un fichier de data/pionniers.',
  ),
  'frame-unknown': fault('cadre inconnu', 'Choisissez parmi : {expected}.'),
  'file-name': fault(
    'le fichier devrait s’appeler {expected}',
    'Renommez le fichier ou corrigez l’identifiant.',
  ),
  'json-syntax': fault(
    'ce n’est plus du JSON à cet endroit',
    'Vérifiez virgules, guillemets et accolades de cette ligne et de la précédente.',
  ),
  'json-shape': fault(
    '{cause}',
    'Corrigez la valeur ; le fichier README.md de data décrit ce qui est attendu.',
  ),
  'book-unreadable': fault(
    'ce n’est pas un classeur Excel lisible',
    'Enregistrez-le au format « Classeur Excel (.xlsx) », sans mot de passe, ou « CSV UTF-8 ».',
  ),
  'talk-twice': fault('deux fichiers pour une même présentation : {other}', 'Gardez-en un seul.'),
  'talk-empty': fault('présentation sans scène', 'Écrivez au moins une ligne sous les noms des colonnes.'),
  'duration-malformed': fault(
    'durée mal formée',
    'Écrivez un nombre entier de secondes, de {first} à {last}.',
  ),
  'blank-unknown': fault('nombre inconnu entre accolades', 'Choisissez parmi : {expected}.'),
  'link-unknown': fault(
    'ce lien ne mène à aucune page du site',
    'Copiez l’adresse d’une page de la carte à partir de sa première barre, par exemple /territoire/dep-67.',
  ),
  'link-no-map': fault(
    'cette page n’a pas de carte',
    'Choisissez la carte, une fiche ou une comparaison, ou laissez vide pour une diapositive.',
  ),
  'link-ignored': fault('partie du lien illisible : {found}', 'Corrigez cette partie du lien, ou ôtez-la.'),
  'entry-missing': fault(
    'entrée « {id} » absente',
    'Remettez cette entrée : des liens publiés en dépendent.',
  ),

  bom: warning('marque d’ordre des octets (BOM) en tête du fichier', 'Elle a été ignorée.'),
  encoding: warning(
    'fichier en {found} et non en UTF-8',
    'Il a été lu ainsi ; enregistrez-le en « CSV UTF-8 ».',
  ),
  separator: warning('colonnes séparées par {found}', 'Le fichier a été lu ainsi ; la virgule est attendue.'),
  'code-shortened': warning('code changé par un tableur, lu {used}', 'Mettez la colonne au format Texte.'),
  'label-for-id': warning('libellé au lieu d’un identifiant, lu {used}', 'Écrivez {used}.'),
  'commune-merged': warning('commune fusionnée, remplacée par {used} ({name})', 'Corrigez la cellule.'),
  'commune-deleguee': warning('commune {status}, rattachée à {used} ({name})', 'Corrigez la cellule.'),
  'commune-arrondissement': warning('arrondissement municipal, lu {used} ({name})', 'Corrigez la cellule.'),
  'commune-by-name': warning('code de commune absent, trouvé par le nom : {used}', 'Écrivez ce code.'),
  'commune-name': warning(
    'le code {code} est celui de {used}',
    'C’est ce nom qui est publié ; corrigez l’un des deux.',
  ),
  'commune-without-point': warning(
    'point de la commune inconnu : celui de {used} a servi',
    'Ajoutez la commune à data/geo/communes.csv.',
  ),
  'link-whole': warning('adresse entière, lue {used}', 'Écrivez {used}.'),
  'base-missing': warning('origine de la valeur non dite, lue {used}', 'Écrivez source ou indicatif.'),
  'date-french': warning('date lue {used}', 'Écrivez année-mois-jour.'),
} as const satisfies Record<string, Message>

export type FindingKind = keyof typeof MESSAGES
