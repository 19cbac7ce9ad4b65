import { HOME, type Link } from './link'
import type { TalkPage } from './talk'

/** The page where a talk is put on paper and taken along; the territory that it is made about is the place of its link. */
export const handoutLink = ({ talk, territory }: Pick<TalkPage, 'talk' | 'territory'>): Link => ({
  ...HOME,
  page: { at: 'print', what: `presenter/${talk}` },
  place: territory,
})
