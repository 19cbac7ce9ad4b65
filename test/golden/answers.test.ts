import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { ANSWER_PARTS, type Answer, answerFor, answerMarks, isFolded } from '../../src/domain/answer'
import { readTerritoryId, type TerritoryId } from '../../src/domain/territory'
import { answerSentence, reasonText } from '../../src/text/answer-text'
import { answerWords } from '../../src/text/answer-words'
import { realAtlas } from './real-atlas'

// The answers of places of all sorts as their readers have them: the sentence, the parts, the reasons. The file is
// for a French proof-reader; its numbers follow data/catalyseurs.csv.
// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden/answers, then read the diff.
const GOLDEN = fileURLToPath(new URL('./texts/reponses.txt', import.meta.url))
const SHOWN = 6 // lines of a part

const golden = readFileSync(GOLDEN, 'utf8')
const ids = golden.split('\n').flatMap((line) => readTerritoryId(line.split(' ')[0]!) ?? [])
const { table, territories } = realAtlas(ids)

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

function linesOf(answer: Answer, id: TerritoryId): string[] {
  const place = territories.get(id)!
  const numbers = new Map(answerMarks(answer).map((mark) => [mark.id, mark.number]))
  const titles = { own: 'chez vous', others: answerWords.others, ...answerWords.parts }
  return ANSWER_PARTS.flatMap((part) => {
    const organisations = answer[part]
    if (organisations.length === 0) return []
    const folded =
      part === 'others' || part === 'national' || (!['own', 'near'].includes(part) && isFolded(answer))
    const lines = organisations.slice(0, SHOWN).map((one) => {
      const number = numbers.get(one.catalyst.id) ?? '–'
      return `    ${number}. ${one.catalyst.name} | ${plain(reasonText(one, place, territories))}`
    })
    const left = organisations.length - lines.length
    return [
      `  ${titles[part]} : ${organisations.length}${folded ? ', replié' : ''}`,
      ...(folded ? lines.slice(0, 2) : lines),
      ...(left > 0 && !folded ? [`    … et ${left} autres`] : []),
    ]
  })
}

it('reads as the proof-read file says, for places of all sorts', () => {
  const text = ids.map((id) => {
    const place = territories.get(id)!
    const answer = answerFor(place, table, table.order, territories)
    const said = plain(answerSentence(answer, place, false))
    return [`${id} ${place.name}`, `  ${said}`, ...linesOf(answer, id), ''].join('\n')
  })
  const all = `${golden.slice(0, golden.indexOf('\n\n') + 2)}${text.join('\n')}`
  if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, all)
  expect(all).toBe(readFileSync(GOLDEN, 'utf8'))
})
