import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Figures, figuresQuery } from '../../data/page-queries'
import { pioneersQuery } from '../../data/queries'
import type { CatalystTable } from '../../domain/table'
import { FiguresPage, WeightTable } from '../../features/about/figures-page'
import { Measured } from '../../features/about/measured'
import { Failed, Waiting } from '../states'
import { faultOf } from '../use-atlas'

type Props = { readonly table: CatalystTable; readonly onClose: () => void }

type PartProps = { readonly of: (figures: Figures) => ReactNode }

/** A part of the published numbers, once their file is there. */
function OpenPart({ of }: PartProps) {
  const { data, error, refetch } = useQuery(figuresQuery)
  if (data) return of(data)
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
      weights={<OpenPart of={({ weights }) => <WeightTable weights={weights} />} />}
      measured={<OpenPart of={({ measures }) => <Measured measures={measures} />} />}
      file={`${import.meta.env.BASE_URL}chiffres.json`}
    />
  )
}
