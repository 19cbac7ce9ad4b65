import { useQuery } from '@tanstack/react-query'
import { weightsQuery } from '../../data/page-queries'
import { pioneersQuery } from '../../data/queries'
import type { CatalystTable } from '../../domain/table'
import { FiguresPage, WeightTable } from '../../features/about/figures-page'
import { Failed, Waiting } from '../states'
import { faultOf } from '../use-atlas'

type Props = { readonly table: CatalystTable; readonly onClose: () => void }

/** What the parts of the site weigh, once their file is there. */
function OpenWeights() {
  const { data, error, refetch } = useQuery(weightsQuery)
  if (data) return <WeightTable weights={data} />
  if (!error) return <Waiting what="part" />
  return <Failed what="part" fault={faultOf(error)} retry={() => void refetch()} />
}

/** The published numbers of this build. */
export function OpenFigures({ table, onClose }: Props) {
  const stories = useQuery(pioneersQuery).data
  return (
    <FiguresPage
      {...{ table, onClose }}
      stories={stories?.length ?? null}
      weights={<OpenWeights />}
      file={`${import.meta.env.BASE_URL}chiffres.json`}
    />
  )
}
