import { describe, expect, it } from 'vitest'
import { findingList } from '../../src/text/finding'
import { isPersonal, readAddress, readAddresses, readDay, readEmail, readPhone, readYear } from './cells'

const place = { file: 'data/t.csv', line: 2, column: 'x' }
const range = { first: 1800, last: 2026 }

/** The value read, or the kind of the fault. */
function outcome<T>(read: (report: ReturnType<typeof findingList>['report']) => T) {
  const { findings, report } = findingList()
  const value = read(report)
  return findings[0]?.kind ?? value
}

describe('cells', () => {
  it.each([
    ['https://www.exemple.fr/a?b=c#d', 'https://www.exemple.fr/a?b=c#d'],
    ['http://exemple.fr', 'http://exemple.fr'],
    ['', null],
    ['javascript:alert(1)', 'address-dangerous'],
    ['JavaScript:alert(1)', 'address-dangerous'],
    ['data:text/html,x', 'address-dangerous'],
    ['mailto:a@b.fr', 'address-dangerous'],
    ['www.exemple.fr', 'address-malformed'],
    ['exemple.fr:8080/a', 'address-malformed'],
    ['https://exemple', 'address-malformed'],
    ['https://exem ple.fr', 'address-malformed'],
    ['https://a.fr:99999/', 'address-malformed'],
  ])('reads the address %j', (text, expected) => {
    expect(outcome((report) => readAddress(text, place, report))).toBe(expected)
  })

  it('reads several addresses, and refuses them for one bad', () => {
    expect(outcome((r) => readAddresses('https://a.fr/1  https://b.fr', place, r))).toBe(
      'https://a.fr/1 https://b.fr',
    )
    expect(outcome((r) => readAddresses('https://a.fr javascript:0', place, r))).toBe('address-dangerous')
  })

  it.each([
    'jeanne.dupont@exemple.fr',
    'j.dupont@exemple.fr',
    'Anne-Marie.Le-Goff@exemple.fr',
    'jean_petit2@x.fr',
  ])('takes %s for a person', (email) => expect(isPersonal(email)).toBe(true))

  it.each([
    'contact@exemple.fr',
    'contact.alsace@exemple.fr',
    'maison.associations@ville.fr',
    'fondation.lille@exemple.fr',
    'accueil-67@exemple.fr',
    'info@jeanne.dupont.fr',
    'les.petits.debrouillards@exemple.fr',
  ])('takes %s for an organisation', (email) => expect(isPersonal(email)).toBe(false))

  it.each([
    ['contact@exemple.fr', 'contact@exemple.fr'],
    ['', null],
    ['contact@exemple', 'email-malformed'],
    ['contact exemple.fr', 'email-malformed'],
    ['a@b.fr,c@d.fr', 'email-malformed'],
    ['j.dupont@exemple.fr', 'email-person'],
  ])('reads the e-mail %j', (text, expected) => {
    expect(outcome((report) => readEmail(text, place, report))).toBe(expected)
  })

  it.each([
    ['0388000000', '03 88 00 00 00'],
    ['+33 3 88 00 00 00', '03 88 00 00 00'],
    ['+33 (0)3.88.00.00.00', '03 88 00 00 00'],
    ['+262 262 12 34 56', '02 62 12 34 56'],
    ['+687 27 31 80', '+687 27 31 80'],
    ['03 88', 'phone-malformed'],
    ['appelez-nous', 'phone-malformed'],
  ])('reads the phone %j', (text, expected) => {
    expect(outcome((report) => readPhone(text, place, report))).toBe(expected)
  })

  it.each([
    ['1800', 1800],
    ['2026', 2026],
    ['', null],
    ['1799', 'year-range'],
    ['2027', 'year-range'],
    ['12', 'year-range'],
    ['2016.0', 'year-range'],
  ])('reads the year %j', (text, expected) => {
    expect(outcome((report) => readYear(text, place, range, report))).toBe(expected)
  })

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', 'date-malformed'],
    ['29/02/2024', 'date-french'],
    ['2024', 'date-malformed'],
  ])('reads the day %j', (text, expected) => {
    expect(outcome((report) => readDay(text, place, report))).toBe(expected)
  })
})
