import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Trade } from '../../domain/catalyst'
import { plain } from '../../domain/example-text'
import { type Resource, Resources, resourcesFor } from './resources'

const resource = (id: string, trades: readonly Trade[] = [], change: Partial<Resource> = {}): Resource => ({
  id,
  title: `Le guide ${id}`,
  nature: 'guide',
  need: 'me repérer',
  trades,
  copy: false,
  url: `https://example.org/${id}`,
  ...change,
})
const ids = (resources: readonly Resource[]) => resources.map(({ id }) => id)

afterEach(cleanup)

describe('resourcesFor', () => {
  const all = [
    resource('a'),
    resource('b', ['lieu']),
    resource('c', ['dialogue', 'lieu']),
    resource('d', ['dialogue']),
  ]

  it('puts first what helps with the most of the trades', () => {
    expect(ids(resourcesFor(['dialogue', 'lieu'], all))).toEqual(['c', 'b', 'd'])
  })

  it('keeps the given order among equals', () => {
    expect(ids(resourcesFor(['dialogue'], all))).toEqual(['c', 'd', 'a'])
  })

  it('gives the first three when no trade is known', () => {
    expect(ids(resourcesFor([], all))).toEqual(['a', 'b', 'c'])
  })

  it('gives all there is when there are fewer', () => {
    expect(ids(resourcesFor(['lieu'], all.slice(0, 2)))).toEqual(['b', 'a'])
    expect(resourcesFor(['lieu'], [])).toEqual([])
  })
})

describe('Resources', () => {
  it('says what each one is, and whether it is a copy', () => {
    render(<Resources resources={[resource('a'), resource('b', [], { copy: true, title: "L'atlas" })]} />)
    expect(screen.getAllByRole('listitem').map((item) => plain(item.textContent))).toEqual([
      'Le guide a (nouvel onglet) guide',
      'L’atlas (nouvel onglet) guide, copie hébergée par un tiers',
    ])
  })
})
