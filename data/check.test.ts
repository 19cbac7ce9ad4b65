import { describe, expect, it } from 'vitest'
import { type FindingKind, MESSAGES } from '../src/text/messages'
import { type Changes, checkFixture, edited, findingsOf, fixtureText, withRow } from './steps/fixture-sources'
import { printFinding, printFindings } from './steps/print-finding'

const LIST = 'catalyseurs.csv'
const TALK = 'histoires/essai.csv'
const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )
const latin = (text: string) => new Uint8Array([...text].map((c) => (c === '’' ? 0x92 : c.charCodeAt(0))))

/** One way to provoke each kind, with the line where it must be said. A table. */
const CASES: Readonly<Record<FindingKind, readonly [changes: Changes, line: number | null, value?: string]>> =
  {
    'file-missing': [{ 'familles.csv': null }, null],
    'file-empty': [{ [LIST]: '' }, null],
    'csv-quotes': [{ [LIST]: `${fixtureText(LIST)}"jamais fermé` }, 7],
    'column-unknown': [edited(LIST, 'source_url', 'url'), 1],
    'column-missing': [edited(LIST, 'courriel', 'mail'), 1],
    'column-twice': [edited(LIST, 'courriel', 'nom'), 1],
    'row-width': [{ [LIST]: `${fixtureText(LIST)}trop,court\n` }, 7],
    'control-character': [withRow({ nom: 'Zone\u0000d’essai' }), 7, 'Zone\u0000d’essai'],
    'cell-too-long': [withRow({ adresse: 'a'.repeat(5001) }), 7],
    'value-missing': [withRow({ nom: '' }), 7],
    'id-malformed': [withRow({ id: 'Zone_Essai' }), 7, 'Zone_Essai'],
    'id-twice': [withRow({ id: 'alsace-active' }), 7, 'alsace-active'],
    'id-withdrawn': [withRow({ id: 'ancienne-maison' }), 7, 'ancienne-maison'],
    'word-unknown': [withRow({ portee: 'mondiale' }), 7, 'mondiale'],
    'family-unknown': [withRow({ famille: 'fabrique-du-territoire' }), 7, 'fabrique-du-territoire'],
    'kind-unknown': [edited('familles.csv', 'france-active,ess,', 'france-active,xyz,'), 2, 'xyz'],
    'actor-unknown': [withRow({ type_acteur: 'syndicat', type_base: 'source' }), 7, 'syndicat'],
    'form-unknown': [withRow({ formes_alliance: 'mecenat;troc', formes_base: 'source' }), 7, 'troc'],
    'trade-unknown': [withRow({ metiers: 'forge', metiers_base: 'source' }), 7, 'forge'],
    'territory-unknown': [withRow({ territoires: 'dep-20', territoires_base: 'source' }), 7, 'dep-20'],
    'territory-ept': [
      withRow({ territoires: 'epci-200057867', territoires_base: 'source' }),
      7,
      'epci-200057867',
    ],
    'commune-unknown': [withRow({ code_commune: '67000' }), 7, '67000'],
    'commune-missing': [
      withRow({ code_commune: '', commune: 'Saint-Denis', code_departement: '', code_region: '' }),
      7,
    ],
    'departement-disagrees': [withRow({ code_departement: '68' }), 7, '68'],
    'region-disagrees': [withRow({ code_region: '84' }), 7, '84'],
    'address-dangerous': [withRow({ site_web: 'javascript:alert(1)' }), 7, 'javascript:alert(1)'],
    'address-malformed': [withRow({ site_web: 'www.exemple.fr' }), 7, 'www.exemple.fr'],
    'email-malformed': [withRow({ courriel: 'contact@exemple' }), 7, 'contact@exemple'],
    'email-person': [withRow({ courriel: 'jeanne.dupont@exemple.fr' }), 7, 'jeanne.dupont@exemple.fr'],
    'phone-malformed': [withRow({ telephone: '12' }), 7, '12'],
    'year-range': [withRow({ annee_creation: '2062' }), 7, '2062'],
    'date-malformed': [withRow({ verifie_le: '2026-02-30' }), 7, '2026-02-30'],
    'catalyst-unknown': [edited('pionniers/mirecourt.json', '"alsace-active"', '"personne"'), 26, 'personne'],
    'pioneer-unknown': [edited('chronologie.json', '"mirecourt"', '"atlantide"'), 12, 'atlantide'],
    'frame-unknown': [edited('pionniers/mirecourt.json', '"labo-partenariats"', '"cirque"'), 14, 'cirque'],
    'file-name': [{ 'pionniers/autre.json': fixtureText('pionniers/mirecourt.json') }, 2, 'mirecourt'],
    'json-syntax': [edited('site.json', '"contact": ""', '"contact": '), 3],
    'json-shape': [edited('ressources.json', 'https://exemple.fr/kit', 'javascript:0'), 17, 'javascript:0'],
    'entry-missing': [edited('vocabulaire.json', '"id": "dialogue"', '"id": "dialogues"'), 153],
    'book-unreadable': [{ 'histoires/classeur.xlsx': 'rien' }, null],
    'talk-twice': [{ 'histoires/essai.xlsx': 'rien' }, null, 'essai'],
    'talk-empty': [{ [TALK]: 'titre,texte,notes,duree,lien,transition\n' }, null],
    'duration-malformed': [edited(TALK, ',30,', ',une minute,'), 3, 'une minute'],
    'blank-unknown': [edited(TALK, '{organisations}', '{catalyseurs}'), 2, 'catalyseurs'],
    'link-unknown': [
      edited(TALK, '/territoire/dep-67', '/territoires/67'),
      3,
      '/territoires/67?couche=pionniers',
    ],
    'link-no-map': [edited(TALK, '/territoire/dep-67', '/a-propos'), 3],
    'link-ignored': [edited(TALK, 'couche=pionniers', 'couche=chaleur'), 3],
    'link-whole': [edited(TALK, '/territoire', 'https://exemple.fr/territoire'), 3],
    bom: [{ [LIST]: bytes([0xef, 0xbb, 0xbf], fixtureText(LIST)) }, null],
    'encoding-mixed': [
      {
        'familles.csv': latin(fixtureText('familles.csv').replace('Un lieu partagé', 'Là un lieu partagÃ©')),
      },
      3,
    ],
    encoding: [{ 'familles.csv': latin(fixtureText('familles.csv').replace('Un lieu', 'Là’un lieu')) }, null],
    separator: [{ 'retraits.csv': 'id;raison;date\nancien;fermé;2025-01-01\n' }, null],
    'code-shortened': [
      withRow({
        code_commune: '1004',
        commune: 'Ambérieu-en-Bugey',
        code_departement: '1',
        code_region: '84',
      }),
      7,
      '1004',
    ],
    'label-for-id': [withRow({ famille: 'Fabriques de territoire' }), 7, 'Fabriques de territoire'],
    'commune-merged': [
      withRow({ code_commune: '49180', commune: 'Orée d’Anjou', code_departement: '49', code_region: '52' }),
      7,
      '49180',
    ],
    'commune-deleguee': [
      withRow({ code_commune: '49069', commune: 'Champtoceaux', code_departement: '49', code_region: '52' }),
      7,
      '49069',
    ],
    'commune-arrondissement': [
      withRow({ code_commune: '75101', commune: 'Paris', code_departement: '75', code_region: '11' }),
      7,
      '75101',
    ],
    'commune-by-name': [withRow({ code_commune: '', commune: 'haguenau' }), 7],
    'commune-name': [withRow({ commune: 'Haguenau' }), 7, 'Haguenau'],
    'commune-without-point': [
      withRow({ code_commune: '98818', commune: 'Nouméa', code_departement: '988', code_region: '988' }),
      7,
      '98818',
    ],
    'base-missing': [withRow({ metiers: 'lieu' }), 7],
    'date-french': [withRow({ verifie_le: '31/01/2026' }), 7, '31/01/2026'],
  }

describe('the data check', () => {
  it('says nothing of a sound list', () => {
    expect(findingsOf({})).toEqual([])
    expect(findingsOf(withRow({}))).toEqual([])
  })

  it.each(Object.entries(CASES))('says %s where it is', (kind, [changes, line, value]) => {
    const found = findingsOf(changes).filter((finding) => finding.kind === kind)
    expect(found.map((f) => f.line)).toContain(line)
    if (value !== undefined) expect(found.map((f) => f.value)).toContain(value)
  })

  it.each(Object.entries(CASES))('fills every blank of the message %s', (kind, [changes]) => {
    const found = findingsOf(changes).find((finding) => finding.kind === kind)
    const message = MESSAGES[kind as FindingKind]
    const blanks = [...`${message.reason} ${message.remedy}`.matchAll(/\{(\w+)\}/g)].map(
      ([, key = '']) => key,
    )
    for (const blank of blanks) if (blank !== 'name') expect(found?.detail[blank], blank).toBeTruthy()
  })

  it('keeps the warnings apart: the value said is the one used', () => {
    const { records, faults, warnings } = checkFixture(CASES['commune-deleguee'][0])
    expect(faults).toEqual([])
    expect(warnings).toHaveLength(1)
    expect(records?.catalysts.find((c) => c.id === 'zone-d-essai')?.commune.code).toBe('49126')
  })

  it('restores the codes that a spreadsheet shortened', () => {
    const { records, faults, warnings } = checkFixture(CASES['code-shortened'][0])
    expect(faults).toEqual([])
    expect(warnings.map((w) => [w.column, w.value, w.detail.used])).toEqual([
      ['code_commune', '1004', '01004'],
      ['code_departement', '1', '01'],
    ])
    expect(records?.catalysts.find((c) => c.id === 'zone-d-essai')?.commune.departement).toBe('01')
  })

  it('checks the département and the région of a story', () => {
    const kinds = (from: string, to: string) =>
      findingsOf(edited('pionniers/mirecourt.json', from, to)).map((f) => f.kind)
    expect(kinds('"region": "44"', '"region": "84"')).toEqual(['region-disagrees'])
    expect(kinds('"region": "44"', '"region": "99"')).toEqual(['territory-unknown'])
    expect(kinds('"departement": "88"', '"departement": "20"')).toEqual(['territory-unknown'])
  })

  it.each([
    ['"maires"', '"rois"', 11, 'publics.0', 'rois', 'maires'],
    ['"dialogue"', '"forge"', 14, 'metiers.0', 'forge', 'accompagnement'],
    ['"theme": "comprendre"', '"theme": "magie"', 8, 'theme', 'magie', 'se-former'],
    ['"2021-11"', '"novembre 2021"', 6, 'date', 'novembre 2021', 'mal formée'],
    ['"maires"', '', 10, 'publics', '', 'vide'],
  ])('says where a resource leaves its closed lists: %s for %s', (from, to, line, column, value, cause) => {
    const [finding, ...others] = findingsOf(edited('ressources.json', from, to))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ line, value, column: `0.${column}` })
    expect(finding?.detail.cause).toContain(cause)
  })

  it('knows the commune of a story', () => {
    const { records, faults } = checkFixture(
      edited('pionniers/mirecourt.json', '"Mirecourt",\n "dep', '"Mirecour",\n "dep'),
    )
    expect(faults.map(({ kind }) => kind)).toEqual(['commune-unknown'])
    expect(records?.pioneers.map(({ town }) => town?.code ?? null)).toEqual([null, null, null])
    expect(checkFixture().records?.pioneers.map(({ town }) => town?.code ?? null)).toContain('88304')
  })

  it('gives the dated steps with the stories and territories that they name', () => {
    expect(checkFixture().records?.milestones).toMatchObject([
      { id: 'ev-2012', date: '2012-01', pioneers: ['mirecourt'], territories: ['dep-67'] },
    ])
  })

  it('finds every fault at once', () => {
    const { faults } = checkFixture({
      ...withRow({ famille: 'x', portee: 'y', site_web: 'javascript:0', courriel: 'a.dupont@exemple.fr' }),
      ...edited('pionniers/mirecourt.json', '"com-88304"', '"com-99999"'),
    })
    expect(faults.map((f) => f.column).sort()).toEqual([
      'courriel',
      'famille',
      'portee',
      'site_web',
      'territoires',
    ])
  })

  it('computes what may be left empty: id, département, région, code of a name known once', () => {
    const { records, faults } = checkFixture(
      withRow({ id: '', nom: 'Alsace Active', code_commune: '', code_departement: '', code_region: '' }),
    )
    expect(faults).toEqual([])
    expect(records?.catalysts.find((c) => c.id === 'alsace-active-2')?.commune).toMatchObject({
      code: '67482',
      departement: '67',
      region: '44',
    })
  })

  it.each([
    ['/catalyseur/personne', 'catalyst-unknown'],
    ['/pionnier/atlantide', 'pioneer-unknown'],
    ['/territoire/dep-20', 'territory-unknown'],
    ['/comparer?territoires=dep-67,dep-20', 'territory-unknown'],
    ['/?lieu=com-99999', 'commune-unknown'],
    ['/?region=99', 'territory-unknown'],
    ['/?famille=cirque', 'family-unknown'],
    ['/?sauf=cirque', 'family-unknown'],
    ['javascript:alert(1)', 'link-unknown'],
    ['/presenter/essai', 'link-no-map'],
  ])('knows what the link of a scene names: %s', (link, kind) => {
    const found = findingsOf(edited(TALK, '/territoire/dep-67?couche=pionniers', `"${link}"`))
    expect(found.map((f) => [f.kind, f.line, f.column])).toEqual([[kind, 3, 'lien']])
  })

  it('gives the talk of a workbook as that of a CSV, its faults by row of the sheet', () => {
    const rows = [
      ['titre', 'texte', 'notes', 'duree', 'lien', 'transition'],
      ['Un titre', 'Un texte', null, 30, '/territoire/dep-67', null],
      ['Un autre', null, null, 2, null, 'coupe'],
    ]
    const book = 'data/histoires/classeur.xlsx'
    const { records, faults } = checkFixture({ 'histoires/classeur.xlsx': 'PK' }, new Map([[book, rows]]))
    expect(records?.talks.find(({ id }) => id === 'classeur')?.scenes[0]).toMatchObject({
      title: 'Un titre',
      seconds: 30,
      link: '/territoire/dep-67',
      transition: 'vol',
    })
    expect(faults.map(({ file, line, column, kind }) => [file, line, column, kind])).toEqual([
      [book, 3, 'duree', 'duration-malformed'],
    ])
  })

  it('gives the talks, their links without host, theme or default', () => {
    const whole = 'http://localhost:4173/territoire/dep-67?theme=projection&couche=pionniers'
    const { records } = checkFixture(edited(TALK, '/territoire/dep-67?couche=pionniers', whole))
    expect(records?.talks).toMatchObject([
      {
        id: 'essai',
        scenes: [
          { title: 'Une histoire d’essai', seconds: 20, link: '', transition: 'coupe' },
          { notes: 'Une note.', seconds: 30, link: '/territoire/dep-67?couche=pionniers', transition: 'vol' },
        ],
      },
    ])
  })

  it('never publishes the notes of the keepers', () => {
    expect(JSON.stringify(checkFixture().records?.pioneers)).not.toContain('Jamais publié')
  })
})

describe('a printed finding', () => {
  const [finding] = findingsOf(CASES['commune-deleguee'][0])

  it('gives file, line, column, value, reason and remedy in French', () => {
    expect(finding && printFinding(finding)).toBe(
      "data/catalyseurs.csv:7 code_commune «\u202f49069\u202f»\u00a0: commune déléguée, rattachée à 49126 (Orée d'Anjou). Corrigez la cellule.",
    )
  })

  it('shows invisible characters and cuts long values', () => {
    const [hostile] = findingsOf(withRow({ nom: `\u0000${'a'.repeat(6000)}` }))
    expect(hostile && printFinding(hostile)).toContain(`«\u202f\ufffd${'a'.repeat(59)}…\u202f»`)
  })

  it('ends with one line of counts', () => {
    expect(printFindings([], finding ? [finding] : [])).toMatch(/\naucune faute, 1 alerte\.$/)
  })

  it('has no straight quote, no triple dot, and a remedy that ends without a point of its own', () => {
    for (const { reason, remedy } of Object.values(MESSAGES)) {
      expect(reason + remedy).not.toMatch(/['"]|\.\.\./)
      expect(reason).not.toMatch(/\.$/)
    }
  })
})
