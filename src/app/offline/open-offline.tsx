import { useQuery } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { communeOutlines } from '../../data/commune-outlines'
import { manifest } from '../../data/load'
import { hasCommunes } from '../../data/outline-queries'
import { territoriesQuery } from '../../data/queries'
import { onSiteKeeping, siteKeeping } from '../../device/site-keeping'
import { packOf } from '../../domain/offline'
import { compareNames } from '../../domain/order'
import { codeOf, levelOf, type TerritoryIndex } from '../../domain/territory'
import { OfflinePart } from '../../features/offline/offline-part'
import { typographic } from '../../text/format'
import { usePack } from './use-pack'

/** Régions with the codes of their départements whose communes this build has as outlines. */
function regionsOf(territories: TerritoryIndex) {
  const all = [...territories.values()]
  return all
    .filter(({ id }) => levelOf(id) === 'reg')
    .map(({ id, name }) => ({
      id,
      name: typographic(name),
      departements: all.flatMap((one) =>
        levelOf(one.id) === 'dep' && one.parents[0] === id && hasCommunes(codeOf(one.id))
          ? codeOf(one.id)
          : [],
      ),
    }))
    .filter(({ departements }) => departements.length > 0)
    .sort((a, b) => compareNames(a.name, b.name))
}

/** What of the site is kept on this device, and the preparation of a day without a network. */
export function OpenOffline() {
  const territories = useQuery(territoriesQuery).data
  const { keeping } = useSyncExternalStore(onSiteKeeping, siteKeeping)
  const pack = usePack()
  const [asked, setAsked] = useState<ReadonlySet<string> | null>(null)
  const regions = territories ? regionsOf(territories) : []
  const isHeld = (code: string) => pack.held?.has(communeOutlines[`communes-${code}`]?.file ?? '') ?? false
  const before = regions.filter(({ departements }) => departements.every(isHeld)).map(({ id }) => id)
  const chosen = asked ?? new Set<string>(before)
  const wanted = regions.filter(({ id }) => chosen.has(id)).flatMap(({ departements }) => departements)
  const files = packOf(manifest.files, communeOutlines, wanted)
  return (
    <OfflinePart
      {...{ keeping, files, regions, chosen }}
      held={pack.held}
      isKeeping={pack.isKeeping}
      isLoose={pack.isLoose}
      fault={pack.fault}
      edition={manifest.edition}
      onChoose={setAsked}
      onKeep={() => void pack.keep(files)}
      onStop={pack.stop}
      onForget={() => void pack.forget()}
    />
  )
}
