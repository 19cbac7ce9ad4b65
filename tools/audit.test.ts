import { describe, expect, it } from 'vitest'
import { auditOutcome } from './audit.mjs'

describe('the known faults of what ships', () => {
  it('are said, and fail the command', () => {
    const answer = { auditReportVersion: 2, vulnerabilities: { zod: { name: 'zod', severity: 'high' } } }
    const { code, words } = auditOutcome(`npm warn x\n${JSON.stringify(answer)}\n`)
    expect([code, words]).toEqual([1, 'Failles connues dans ce qui est livré : 1\n  zod (high)'])
  })

  it('are none when the registry says so', () => {
    expect(auditOutcome('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({
      code: 0,
      words: 'Failles connues dans ce qui est livré : aucune.',
    })
  })

  it.each(['', 'ENOTFOUND', '{"message":"405 Method Not Allowed","error":{}}'])(
    'are said not to be known, and fail nothing, without the registry: « %s »',
    (output) => {
      const { code, words } = auditOutcome(output)
      expect([code, /non vérifiées/.test(words)]).toEqual([0, true])
    },
  )
})
