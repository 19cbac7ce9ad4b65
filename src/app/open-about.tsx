import { useQuery } from '@tanstack/react-query'
import { dataUrl, manifest } from '../data/load'
import { sourcesQuery } from '../data/queries'
import type { CatalystTable } from '../domain/table'
import { AboutPage } from '../features/about/about-page'

type Props = { readonly table: CatalystTable; readonly onClose: () => void }

/** The page about the map, with what this build says of itself. */
export function OpenAbout({ table, onClose }: Props) {
  const sources = useQuery(sourcesQuery).data ?? []
  return (
    <AboutPage
      table={table}
      edition={manifest.edition}
      outlines={manifest.geography.credit}
      sources={sources}
      geojson={dataUrl('catalyseurs-geojson')}
      site={manifest.site}
      onClose={onClose}
    />
  )
}
