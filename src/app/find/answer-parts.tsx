import { fr } from '../../text/fr'
import { lazyPart } from '../lazy-part'

/** What the answer of a place needs, as one chunk. */
export const loadAnswer = () => import('./open-answer')

const waiting = (
  <p className="waiting" role="status">
    {fr.errors.list.loading}
  </p>
)

export const OpenAnswer = lazyPart(async () => (await loadAnswer()).OpenAnswer, waiting)
export const AnswerBar = lazyPart(async () => (await loadAnswer()).AnswerBar)
