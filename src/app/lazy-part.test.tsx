import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { lazyPart } from './lazy-part'

const Sheet = ({ name }: { readonly name: string }) => <p>{name}</p>

describe('a part whose code comes by itself', () => {
  afterEach(cleanup)

  it('says that it waits, then stands', async () => {
    const Part = lazyPart(async () => Sheet, <p>La page se charge…</p>)
    render(<Part name="Alsace active" />)
    expect(screen.queryByText('La page se charge…')).not.toBeNull()
    expect(await screen.findByText('Alsace active')).not.toBeNull()
  })

  it('stands at once where it was prepared', async () => {
    const Part = lazyPart(async () => Sheet, <p>La page se charge…</p>)
    await act(async () => Part.prepare())
    render(<Part name="Alsace active" />)
    expect(screen.queryByText('Alsace active')).not.toBeNull()
  })

  it('keeps silent when it cannot be prepared, and asks again when it is shown', async () => {
    const load = vi.fn(async () => Sheet).mockRejectedValueOnce(new Error('gone'))
    const Part = lazyPart(load)
    await act(async () => Part.prepare())
    render(<Part name="Alsace active" />)
    expect(await screen.findByText('Alsace active')).not.toBeNull()
    expect(load).toHaveBeenCalledTimes(2)
  })
})
