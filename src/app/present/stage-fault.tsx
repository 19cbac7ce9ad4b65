import { useQuery } from '@tanstack/react-query'
import { franceQuery } from '../../data/queries'
import { fr } from '../../text/fr'
import { Notice } from '../../ui/notice'
import { useLate } from '../../ui/use-late'
import { Failed } from '../states'
import type { AtlasState } from '../use-atlas'

const SLOW = 2000 // milliseconds before the stage says that it waits

/** Why the map of a scene is not there, over what is pressed to go on: a speaker can ask again. */
export function StageFault({ state }: { readonly state: AtlasState }) {
  const france = useQuery({ ...franceQuery, enabled: false }) // the map asks for it
  const isLate = useLate(state.is === 'loading' || france.isPending, SLOW)
  const action = { label: fr.errors.retry, onPress: () => void france.refetch() }
  if (state.is === 'failed')
    return (
      <div className="stage-fault">
        <Failed fault={state.fault} retry={state.retry} />
      </div>
    )
  if (france.isError)
    return (
      <div className="stage-fault">
        <Notice tone="alert" title={fr.errors.geography} action={action} />
      </div>
    )
  return isLate ? (
    <p className="stage-fault" role="status">
      {state.is === 'loading' ? fr.errors.list.slow : fr.map.slow}
    </p>
  ) : null
}
