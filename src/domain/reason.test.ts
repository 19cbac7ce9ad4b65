import { describe, expect, it } from 'vitest'
import type { Catalyst } from './catalyst'
import { exampleCatalyst, exampleTable } from './example-table'
import { servedBy } from './reach'
import { type Reason, reasonOf } from './reason'
import { catalystAt } from './table'
import type { Territory } from './territory'

/** Schiltigheim, beside Strasbourg, where the example has its seat. */
const SCHILTIGHEIM: Territory = {
  id: 'com-67447',
  name: 'Schiltigheim',
  zone: 'metro',
  parents: ['reg-44', 'dep-67', 'epci-246700488'],
  population: 34_000,
  liaison: 0,
  communes: null,
  area: null,
  at: [7.7477, 48.6067],
  box: null,
}
const AWAY = 4_200

type Example = Parameters<typeof exampleTable>[0][number]
const organisation = (example: Omit<Example, 'id'>, more: Partial<Catalyst> = {}): Catalyst => ({
  ...catalystAt(exampleTable([{ id: 'x', ...example }]), 0),
  ...more,
})
const reason = (catalyst: Catalyst, place = SCHILTIGHEIM): Reason =>
  reasonOf(catalyst, servedBy(catalyst), AWAY, place)
const [LOCAL, EPCI, DEPARTEMENT, REGION, NATIONAL] = [0, 1, 2, 3, 4]
const from = (base: 'source' | 'indicatif') => ({ territoriesBase: base })

describe('reasonOf: the first that applies', () => {
  it('is the seat in the commune, whatever it serves', () => {
    const { seat } = exampleCatalyst()
    const here = { seat: { ...seat, code: '67447' } }
    expect(reason(organisation({ reach: REGION }, here))).toEqual({ is: 'in-place' })
    expect(reason(organisation({ reach: EPCI, family: 'territoire-engagement' }, here))).toEqual({
      is: 'in-place',
    })
  })

  it('is the initiative of the commune or of its intercommunalité', () => {
    const ofEpci = organisation({ reach: EPCI, family: 'territoire-engagement' })
    expect(reason(ofEpci)).toEqual({ is: 'run-by', territory: 'epci-246700488' })
    const ofCommune = organisation({ family: 'territoire-engagement' }, { territories: ['com-67447'] })
    expect(reason(ofCommune)).toEqual({ is: 'run-by', territory: 'com-67447' })
  })

  it('is the service to the intercommunalité, with how that is known', () => {
    const serves = { is: 'serves-epci', territory: 'epci-246700488' }
    expect(reason(organisation({ reach: EPCI }))).toEqual({ ...serves, fromName: false })
    const named = organisation({ reach: REGION }, { territories: ['epci-246700488'], ...from('indicatif') })
    expect(reason(named)).toEqual({ ...serves, fromName: true })
  })

  it.each(['source', 'indicatif'] as const)('is the territories given, from %s', (base) => {
    const given = organisation({ reach: REGION }, { territories: ['dep-67', 'dep-68'], ...from(base) })
    expect(reason(given)).toEqual({
      is: 'serves',
      territories: ['dep-67', 'dep-68'],
      fromName: base === 'indicatif',
    })
  })

  it('is the intercommunalité of the seat where what it serves is not known', () => {
    expect(reason(organisation({ reach: LOCAL }))).toEqual({ is: 'in-epci', away: AWAY })
    expect(reason(organisation({ reach: EPCI, family: 'petr' }))).toEqual({ is: 'in-epci', away: AWAY })
  })

  it('never calls unknown what a commune does as an example: it says where that is', () => {
    const example = organisation({ reach: LOCAL, family: 'territoire-engagement' })
    expect(reason(example)).toEqual({ is: 'at', away: AWAY, direction: 's' })
  })

  it('is the département or the région of the seat', () => {
    expect(reason(organisation({ reach: DEPARTEMENT }))).toEqual({ is: 'departement', territory: 'dep-67' })
    expect(reason(organisation({ reach: REGION }))).toEqual({ is: 'region', territory: 'reg-44' })
  })

  it('is the distance for all that does not act there', () => {
    expect(reason(organisation({ reach: REGION, commune: 'quimper' }))).toEqual({
      is: 'at',
      away: AWAY,
      direction: 'o',
    })
    const elsewhere = organisation({ reach: LOCAL }, { territories: ['dep-68'], ...from('source') })
    expect(reason(elsewhere).is).toBe('at')
  })

  it('is the network for a national one, even with its seat in the commune', () => {
    expect(reason(organisation({ reach: NATIONAL }), { ...SCHILTIGHEIM, id: 'com-67482' })).toEqual({
      is: 'national',
    })
  })
})
