import { useQuery } from '@tanstack/react-query'
import { resourcesQuery } from '../data/queries'
import type { Term } from '../domain/catalyst'
import { ResourcesPage } from '../features/resources/resources-page'
import { fr } from '../text/fr'
import { Notice } from '../ui/notice'
import { Waiting } from './states'

type Props = { readonly forms: readonly Term[]; readonly onClose: () => void }

/** The page « Par où commencer », once its file is there. */
export function OpenResources({ forms, onClose }: Props) {
  const { data, error, refetch } = useQuery(resourcesQuery)
  if (data) return <ResourcesPage resources={data} forms={forms} onClose={onClose} />
  if (!error) return <Waiting />
  const action = { label: fr.errors.retry, onPress: () => void refetch() }
  return <Notice tone="alert" titleId="sheet-title" title={fr.errors.part} action={action} />
}
