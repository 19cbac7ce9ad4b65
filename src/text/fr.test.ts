import { describe, expect, it } from 'vitest'
import { aboutWords } from './about-words'
import { accessibilityWords } from './accessibility-words'
import { answerWords } from './answer-words'
import { exportWords } from './export-words'
import { counted, formatAway, french } from './format'
import { fr } from './fr'
import { noteWords } from './note-words'
import { printWords } from './print-words'
import { reportWords } from './report-words'
import { resourceWords } from './resource-words'
import { shareWords } from './share-words'
import { sheetWords } from './sheet-words'
import { talkWords } from './talk-words'
import { territorySheetWords } from './territory-sheet-words'
import { writtenWords } from './written-words'

/** Every text of the table; functions are called with numbers, then with words. */
function texts(value: unknown, path = 'fr'): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    return [0, 1, 2, 1234, 'abc', ['région']].flatMap((argument): [string, string][] => {
      try {
        const text: unknown = value(argument, argument, argument, argument)
        return texts(text, `${path}(${argument})`)
      } catch {
        return [] // not the kind of argument that it takes
      }
    })
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

describe('the words of the screen', () => {
  const tables = {
    fr,
    aboutWords,
    accessibilityWords,
    answerWords,
    resourceWords,
    printWords,
    territorySheetWords,
    sheetWords,
    reportWords,
    shareWords,
    noteWords,
    exportWords,
    writtenWords,
    talkWords,
  }
  const all = texts(tables, '')

  it('are many', () => expect(all.length).toBeGreaterThan(150))

  it.each([
    ['a plain space before ; ! ? or »', / [;!?»]/],
    ['a plain space before a colon', / :/],
    ['a plain space after «', /« /],
    ['a straight apostrophe or quote', /['"]/],
    ['three dots', /\.\.\./],
    ['two spaces', / {2}/],
  ])('never have %s', (_, fault) => {
    expect(all.filter(([, text]) => fault.test(text))).toEqual([])
  })
})

it('puts the spaces of French typography', () => {
  expect(french('Qui ? « Vous » : oui !')).toBe('Qui\u202F? «\u202FVous\u202F»\u00A0: oui\u202F!')
  expect(french('46 % des maires')).toBe('46\u202F% des maires')
})

it('takes the singular for 0 and 1', () => {
  const say = (n: number) => counted(n, 'commune', 'communes').replace(/\s/g, ' ')
  expect([say(0), say(1), say(2), say(1234)]).toEqual([
    '0 commune',
    '1 commune',
    '2 communes',
    '1 234 communes',
  ])
})

it('says whole kilometres, and never zero', () => {
  const say = (away: number) => formatAway(away).replace(/\s/g, ' ')
  expect([say(0), say(499), say(13_600), say(1_234_000)]).toEqual([
    'environ 1 km',
    'environ 1 km',
    'environ 14 km',
    'environ 1 234 km',
  ])
})
