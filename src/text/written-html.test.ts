import { describe, expect, it } from 'vitest'
import { plain } from '../domain/example-text'
import { type Cell, type Written, words } from './written'
import { writtenHtml, writtenPlain } from './written-html'

const names: Cell = { is: 'names', count: 5, names: [words('Élan', 'https://elan.example'), words('Zèle')] }
const TEXT: Written = [
  { is: 'heading', level: 1, text: 'Note' },
  { is: 'heading', level: 2, text: 'Qui est ici' },
  { is: 'paragraph', line: words('A < B & « C »', '/catalyseur/elan') },
  {
    is: 'list',
    items: [
      words('un'),
      [{ text: 'deux' }, { text: ' (annuaire)', href: 'https://a.example', isLive: true }],
    ],
  },
  {
    is: 'table',
    table: {
      caption: 'Qui',
      columns: ['Sorte', 'Noms', 'Nombre'],
      rows: [
        {
          heading: 'Associations',
          note: 'relevé partiel',
          cells: [names, { is: 'number', value: 0, text: '0' }],
        },
        { heading: 'Clubs', cells: [{ is: 'nothing' }, { is: 'unknown' }] },
      ],
    },
  },
]

describe('a text on the clipboard', () => {
  const html = writtenHtml(TEXT)

  it('has headings, lists and a table with headings of columns and rows', () => {
    expect(html.match(/<h[12]>[^<]*/g)).toEqual(['<h1>Note', '<h2>Qui est ici'])
    expect(html.match(/<li>/g)).toHaveLength(2)
    expect(html).toMatch(/<table[^>]*><caption>Qui<\/caption><thead>/)
    expect(html.match(/<th scope="col"/g)).toHaveLength(3)
    expect(html.match(/<th scope="row"/g)).toHaveLength(2)
    expect(html.match(/<td/g)).toHaveLength(4)
  })

  it('names what is cut, and tells nothing documented from no value and from zero', () => {
    expect(plain(html)).toContain('Zèle<br>et 3 autres')
    expect(plain(html)).toContain('>Rien de documenté ici pour l’instant.<')
    expect(html).toContain('>Donnée non disponible<')
    expect(html).toContain('>0<')
  })

  it('lets no text become markup, and keeps only links that lead somewhere from another program', () => {
    expect(plain(html)).toContain('<p>A &lt; B &amp; « C »</p>')
    expect(html).toContain('<a href="https://elan.example">Élan</a>')
    expect(html).not.toContain('/catalyseur/')
  })

  it('is computed nowhere: cells of texts are said to be texts, and guarded where they have tabs alone', () => {
    const cell: Cell = { is: 'line', line: words("=cmd|' /C calc'!A0") }
    const table = { caption: '', columns: ['@a'], rows: [{ heading: '+b', cells: [cell] }] }
    const text: Written = [{ is: 'table', table }]
    expect(writtenPlain(text)).toBe("\n'@a\n'+b\t'=cmd|' /C calc'!A0")
    expect(writtenHtml(text).match(/<t[hd][^>]*mso-number-format:'\\@'/g)).toHaveLength(3)
    expect(html.match(/<td[^>]*mso-number-format/g)).toHaveLength(3) // but in the cell of a number
  })

  it('is, without headings, lines with tabs between the cells of a table', () => {
    const text = writtenPlain(TEXT)
    expect(text).toContain(
      'Sorte\tNoms\tNombre\nAssociations\tÉlan ; Zèle ; et 3\u00a0autres\t0'.replace('\u00a0', ' '),
    )
    expect(plain(text)).toContain('- un - deux Qui') // what only a link says is left out
  })
})
