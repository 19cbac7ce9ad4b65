import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { QrCode } from './qr-code'

afterEach(cleanup)

/** Which modules the path of a code paints, as rows of 0 and 1. */
function modules(svg: Element): string[] {
  const size = Number(svg.getAttribute('viewBox')!.split(' ')[2])
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '0'))
  const runs = svg
    .querySelector('path')!
    .getAttribute('d')!
    .matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)
  for (const [, x, y, width] of runs) rows[Number(y)]!.fill('1', Number(x), Number(x) + Number(width))
  return rows.map((row) => row.join(''))
}
const FINDER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']

it('is a square with three corners that a telephone looks for, and four white modules around', () => {
  render(<QrCode text="https://carte.example/" label="Carte" tooLong="Trop long" />)
  const rows = modules(screen.getByRole('img', { name: 'Carte' }))
  const size = rows.length
  const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7))
  expect([at(4, 4), at(size - 11, 4), at(4, size - 11)]).toEqual([FINDER, FINDER, FINDER])
  expect(at(size - 11, size - 11)).not.toEqual(FINDER)
  const edge = [...rows.slice(0, 4), ...rows.slice(-4), ...rows.map((row) => row.slice(0, 4) + row.slice(-4))]
  expect(edge.join('')).toMatch(/^0+$/)
})

it('says that no code holds a very long text', () => {
  render(<QrCode text={'é'.repeat(3000)} label="Carte" tooLong="Trop long" />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText('Trop long')).toBeTruthy()
})
