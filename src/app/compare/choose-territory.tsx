import { useQuery } from '@tanstack/react-query'
import { territoriesQuery } from '../../data/queries'
import type { Theme } from '../../domain/link'
import { GENERATED, talkPage } from '../../domain/talk'
import type { TerritoryId } from '../../domain/territory'
import { TerritoryChoice } from '../../features/present/territory-choice'
import { changeLink } from '../../state/link-store'
import { Failed, Waiting } from '../states'
import { faultOf } from '../use-atlas'

type Props = { readonly theme: Theme; readonly onPick?: (id: TerritoryId) => void }

/** Leads to « Votre région en cinq minutes » of the territory that a reader chooses. */
export function ChooseTerritory({ theme, ...picking }: Props) {
  const { data, error, refetch } = useQuery(territoriesQuery)
  if (data)
    return (
      <TerritoryChoice
        territories={data}
        {...picking}
        onChoose={(territory) => changeLink({ theme, page: { ...talkPage(GENERATED), territory } })}
      />
    )
  if (!error) return <Waiting what="part" />
  return <Failed what="part" fault={faultOf(error)} retry={() => void refetch()} />
}
