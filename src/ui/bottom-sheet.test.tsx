import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SheetHeight, SheetPixels } from '../look/frame'
import { BottomSheet } from './bottom-sheet'

const PIXELS: SheetPixels = { peek: 150, half: 400, full: 700 }

function Page({ first, pixels }: { first: SheetHeight; pixels: SheetPixels | null }) {
  const [height, setHeight] = useState(first)
  return (
    <BottomSheet height={height} pixels={pixels} onHeight={setHeight} bar={<p>913 organisations</p>} escapes>
      <a href="/a">A</a>
    </BottomSheet>
  )
}
function show(first: SheetHeight = 'peek', pixels: SheetPixels | null = PIXELS) {
  render(<Page first={first} pixels={pixels} />)
}
const sheet = () => document.querySelector<HTMLElement>('.panel')!
const height = () => [sheet().dataset.height, sheet().style.getPropertyValue('--sheet-height')]
const button = (name: string) => screen.getByRole('button', { name })
const MORE = 'Agrandir le panneau'
const LESS = 'Réduire le panneau'

/** Drags the bar by some pixels upwards, in steps of some milliseconds. */
async function drag(up: number, { step = 400, rest = 400 } = {}) {
  await act(() => import('./drag')) // fetched once there is a sheet
  const bar = screen.getByText('913 organisations')
  const fire = (type: string, y: number, at: number) => {
    const event = new MouseEvent(type, { bubbles: true, clientY: y, button: 0 })
    Object.defineProperty(event, 'timeStamp', { value: at })
    fireEvent(bar, event)
  }
  fire('pointerdown', 600, 1000)
  fire('pointermove', 600 - up / 2, 1000 + step)
  fire('pointermove', 600 - up, 1000 + 2 * step)
  fire('pointerup', 600 - up, 1000 + 2 * step + rest)
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return {
      height: Number.parseFloat(this.style.getPropertyValue('--sheet-height')) || 0,
      bottom: 0,
    } as DOMRect // jsdom lays nothing out
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('by its buttons, the sheet', () => {
  it('grows to half, then to full, and goes back, the focus kept on a button that is there', async () => {
    show()
    expect(height()).toEqual(['peek', '150px'])
    expect(screen.queryByRole('button', { name: LESS })).toBeNull()
    await userEvent.click(button(MORE))
    expect(height()).toEqual(['half', '400px'])
    await userEvent.click(button(MORE))
    expect(height()).toEqual(['full', '700px'])
    expect(document.activeElement).toBe(button(LESS))
    await userEvent.click(button(LESS))
    await userEvent.click(button(LESS))
    expect(height()).toEqual(['peek', '150px'])
    expect(document.activeElement).toBe(button(MORE))
  })
})

describe('by keys, the sheet', () => {
  it('follows the arrows', () => {
    show()
    fireEvent.keyDown(button(MORE), { key: 'ArrowUp' })
    fireEvent.keyDown(button(MORE), { key: 'ArrowUp' })
    expect(height()[0]).toBe('full')
    fireEvent.keyDown(button(LESS), { key: 'ArrowDown' })
    expect(height()[0]).toBe('half')
  })

  it('is lowered by Escape, the focus on what raises it', () => {
    show('full')
    screen.getByRole('link').focus()
    fireEvent.keyDown(screen.getByRole('link'), { key: 'Escape' })
    expect(height()[0]).toBe('peek')
    expect(document.activeElement).toBe(button(MORE))
  })

  it('shows what takes the focus in it', () => {
    show()
    fireEvent.focus(screen.getByRole('link'))
    expect(height()[0]).toBe('half')
  })
})

describe('by drag, the sheet', () => {
  it.each([
    ['stays where it is nearest', 'peek', 60, 'peek'],
    ['goes half way', 'peek', 200, 'half'],
    ['goes all the way', 'peek', 500, 'full'],
    ['comes down', 'full', -400, 'half'],
    ['never goes past its ends', 'half', -900, 'peek'],
  ] as const)('%s', async (_, from, by, to) => {
    show(from)
    await drag(by)
    expect(height()).toEqual([to, `${PIXELS[to]}px`])
    expect(sheet().dataset.dragged).toBeUndefined()
  })

  it('goes on by itself after a flick', async () => {
    show()
    await drag(60, { step: 20, rest: 5 })
    expect(height()).toEqual(['half', '400px'])
  })

  it('is raised by a press on the bar', async () => {
    show()
    await drag(0)
    expect(height()[0]).toBe('half')
  })

  it('leaves a press on a button to the button', async () => {
    show()
    await act(() => import('./drag'))
    fireEvent.pointerDown(button(MORE), { clientY: 600 })
    fireEvent.pointerUp(button(MORE), { clientY: 600 })
    expect(height()[0]).toBe('peek')
  })
})

it('is a plain column where there is no sheet', async () => {
  show('peek', null)
  fireEvent.focus(screen.getByRole('link'))
  await drag(500)
  expect(height()).toEqual(['peek', ''])
})

it('comes back to where a place was scrolled, for the last fifty of them', () => {
  const place = (name: string) => (
    <BottomSheet height="half" pixels={null} onHeight={() => {}} bar={null} place={name}>
      {name}
    </BottomSheet>
  )
  const { rerender } = render(place('/0'))
  const body = () => document.querySelector<HTMLElement>('.panel-body')!
  for (let i = 0; i <= 50; i++) {
    rerender(place(`/${i}`))
    fireEvent.scroll(body(), { target: { scrollTop: 100 + i } })
  }
  const topOf = (name: string) => {
    rerender(place(name))
    return body().scrollTop
  }
  expect(['/50', '/1', '/0'].map(topOf)).toEqual([150, 101, 0])
})
