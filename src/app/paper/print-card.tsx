import { useMemo } from 'react'
import type { Catalyst } from '../../domain/catalyst'
import type { Link } from '../../domain/link'
import { positionOf } from '../../domain/nearest'
import { besideRow, closeTo, paperScene } from '../../domain/paper'
import type { Atlas } from '../../domain/scene-from'
import { catalystAt } from '../../domain/table'
import { PaperCard } from '../../features/detail/paper-card'
import { useUi } from '../../state/ui'
import { fr } from '../../text/fr'
import { PrintMap } from './print-map'

const SIZE = { width: 330, height: 300 } // pixels: half the width of an A4 page

type Props = { readonly catalyst: Catalyst; readonly link: Link; readonly atlas: Atlas }

/** The sheet of an organisation as the card that someone takes along: why, whom to call, where, and who is beside. */
export function PrintCard({ catalyst, link, atlas }: Props) {
  const { table, territories } = atlas
  const { id, seat } = catalyst
  const reason = useUi((ui) => (ui.reason.of === id ? ui.reason.text : ''))
  const beside = useMemo(() => besideRow(table, table.byId.get(id)!), [table, id])
  const rows = beside.map(({ row }) => row)
  const scene = closeTo(
    paperScene(link, atlas),
    rows.map((row) => positionOf(table, row)),
  )
  const numbers = new Map(rows.map((row, i) => [catalystAt(table, row).id, i + 1]))
  return (
    <PaperCard
      {...{ catalyst, table, territories, reason, beside }}
      liaison={territories.get(`com-${seat.code}`)?.liaison ?? null}
      map={<PrintMap {...{ link, atlas, scene, numbers }} size={SIZE} label={fr.map.label} />}
    />
  )
}
