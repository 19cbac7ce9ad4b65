import { useQuery } from '@tanstack/react-query'
import { dataUrl, manifest } from '../../data/load'
import { sourcesQuery } from '../../data/page-queries'
import type { CatalystTable } from '../../domain/table'
import { AboutPage } from '../../features/about/about-page'
import { Credits } from '../../features/about/credits'
import { OpenOffline } from '../offline/open-offline'
import { Failed, Waiting } from '../states'
import { faultOf } from '../use-atlas'

type Props = { readonly table: CatalystTable; readonly onClose: () => void }

/** The sources and licences, once their file is there. */
function OpenCredits() {
  const { data, error, refetch } = useQuery(sourcesQuery)
  const libraries = `${import.meta.env.BASE_URL}licences.txt`
  if (data) return <Credits sources={data} geojson={dataUrl('catalyseurs-geojson')} libraries={libraries} />
  if (!error) return <Waiting what="part" />
  return <Failed what="part" fault={faultOf(error)} retry={() => void refetch()} />
}

/** The page about the map, with what this build says of itself. */
export function OpenAbout({ table, onClose }: Props) {
  return (
    <AboutPage
      table={table}
      edition={manifest.edition}
      outlines={manifest.geography.credit}
      credits={<OpenCredits />}
      offline={<OpenOffline />}
      site={manifest.site}
      onClose={onClose}
    />
  )
}
