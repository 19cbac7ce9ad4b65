import { useCallback, useEffect, useState } from 'react'
import type { Link } from '../../domain/link'
import { pathOf } from '../../domain/link-page'
import type { LonLat } from '../../domain/position'

/** The point of the map that was pressed, WGS 84, until another choice is made or Escape is struck; null for none. */
export function useSpot({ page, place, filters }: Link) {
  const [spot, setSpot] = useState<LonLat | null>(null)
  const close = useCallback(() => setSpot(null), [])
  const path = pathOf(page)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked of the map is past once something else is
  useEffect(close, [path, place, filters])
  useEffect(() => {
    if (!spot) return
    const strike = (event: KeyboardEvent) => event.key === 'Escape' && close()
    addEventListener('keydown', strike)
    return () => removeEventListener('keydown', strike)
  }, [spot, close])
  return { spot, setSpot, close }
}
