import type { Family } from '../domain/catalyst'
import { KINDS } from '../domain/catalyst'
import { type Link, NATIONAL } from '../domain/link'
import { writeLink } from '../domain/link-text'
import { hasMap, sceneLink } from '../domain/talk'
import type { Place, Report } from '../text/finding'
import { readWords, wordsOf } from './words'

/** What the ids of a link are checked against. */
export type LinkContext = {
  readonly checkTerritories: (written: readonly string[], place: Place, report: Report) => void
  readonly families: readonly Family[]
  readonly catalysts: ReadonlySet<string>
  readonly pioneers: ReadonlySet<string>
}

/** The path and search of an address as copied from the site, whatever its host; a path as it is. */
function withoutHost(written: string, place: Place, report: Report): string {
  const path = /^https?:\/\/[^/]*(\/.*)?$/.exec(written)
  if (!path) return written
  report('link-whole', place, written, { used: path[1] ?? '/' })
  return path[1] ?? '/'
}

/** The link of a scene, once every part of it is read and every id of it is known; '' for a slide, and for a broken one. */
export function checkSceneLink(written: string, place: Place, context: LinkContext, report: Report): string {
  if (written === '') return ''
  const path = withoutHost(written, place, report)
  if (!/^\/[^\s#]*$/.test(path)) {
    report('link-unknown', place, written)
    return ''
  }
  const { link, ignored } = sceneLink(path)
  if (link.page.at === 'unknown') report('link-unknown', place, written)
  else if (!hasMap(link)) report('link-no-map', place, written)
  else if (ignored.length > 0) report('link-ignored', place, written, { found: ignored.join(', ') })
  else checkIds(link, place, context, report)
  return hasMap(link) ? writeLink('/', { ...link, theme: 'papier' }) : ''
}

/** Reports the ids of a link that name nothing. */
function checkIds(
  link: Link,
  place: Place,
  { checkTerritories, families, catalysts, pioneers }: LinkContext,
  report: Report,
) {
  const { page, filters } = link
  if (page.at === 'catalyst' && !catalysts.has(page.id)) report('catalyst-unknown', place, page.id)
  if (page.at === 'pioneer' && !pioneers.has(page.id)) report('pioneer-unknown', place, page.id)
  const territories = [
    ...(page.at === 'territory' ? [page.id] : page.at === 'compare' ? page.territories : []),
    ...(link.place ? [link.place] : []),
    ...filters.regions.filter((code) => code !== NATIONAL).map((code) => `reg-${code}`),
    ...filters.departements.map((code) => `dep-${code}`),
  ]
  checkTerritories(territories, place, report)
  const known = families.map(({ id }) => [id] as const)
  const words = wordsOf(known, 'family-unknown')
  readWords(filters.families.join(';'), words, place, report)
  const kinds: readonly string[] = KINDS
  readWords(filters.except.filter((id) => !kinds.includes(id)).join(';'), words, place, report)
}
