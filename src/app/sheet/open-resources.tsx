import { useQuery } from '@tanstack/react-query'
import { resourcesQuery } from '../../data/page-queries'
import type { Term } from '../../domain/catalyst'
import { ResourcesPage } from '../../features/resources/resources-page'
import { Failed, Waiting } from '../states'
import { faultOf } from '../use-atlas'

type Props = { readonly forms: readonly Term[]; readonly onClose: () => void }

/** The page « Par où commencer », once its file is there. */
export function OpenResources({ forms, onClose }: Props) {
  const { data, error, refetch } = useQuery(resourcesQuery)
  if (data) return <ResourcesPage resources={data} forms={forms} onClose={onClose} />
  if (!error) return <Waiting what="part" />
  return <Failed what="part" fault={faultOf(error)} retry={() => void refetch()} />
}
