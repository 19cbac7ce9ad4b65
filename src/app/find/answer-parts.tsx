import { fr } from '../../text/fr'
import { lazyPart } from '../lazy-part'

const waiting = (
  <p className="waiting" role="status">
    {fr.errors.list.loading}
  </p>
)

export const OpenAnswer = lazyPart(async () => (await import('./open-answer')).OpenAnswer, waiting)
export const AnswerBar = lazyPart(async () => (await import('./open-answer')).AnswerBar)
