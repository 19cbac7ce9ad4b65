import { useLayoutEffect, useRef } from 'react'
import type { Link } from '../../domain/link'
import { levelOf } from '../../domain/territory'
import { plainHref } from '../../state/link-store'
import { plainTextOf } from './first'

/** The plain page nearest to what a link shows. */
export function plainPageOf({ page, filters: { regions, departements } }: Link): string {
  if (page.at === 'territory' && /^(reg|dep)$/.test(levelOf(page.id))) return plainHref(page.id)
  const [region, departement] = [regions[0], departements[0]]
  if (departement && departements.length === 1) return plainHref(`dep-${departement}`)
  if (!region || regions.length > 1) return plainHref(null)
  return plainHref(region === 'national' ? 'nationaux' : `reg-${region}`)
}

/** What this very page says without script, where the app cannot say more. */
export function PlainText() {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => box.current!.append(...plainTextOf(location.pathname)), [])
  return <div ref={box} className="plain plain-text" />
}
