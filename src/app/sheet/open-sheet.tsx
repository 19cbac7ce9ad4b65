import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { manifest } from '../../data/load'
import { resourcesQuery } from '../../data/page-queries'
import { pioneersQuery } from '../../data/queries'
import type { Filtered } from '../../domain/filter'
import type { Link } from '../../domain/link'
import type { Atlas } from '../../domain/scene-from'
import { catalystById } from '../../domain/table'
import { CatalystSheet } from '../../features/detail/catalyst-sheet'

import { typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { catalystSentence } from '../../text/sentence-selection'
import { BackWords } from '../../ui/sheet'
import { lazyPart } from '../lazy-part'
import { handedOn } from '../paper/handed-on'
import { Transmit } from '../paper/transmit'
import { Unknown, Waiting } from '../states'
import type { Follower } from '../use-atlas'
import { OpenPioneer } from './open-pioneer'
import { OpenTerritory } from './open-territory'
import { backWords, closeSheet } from './use-focus-return'
import { awaitableOf } from './use-territory-parts'

const loadPages = () => import('./open-pages') // read by few: a chunk of their own
const waiting = <Waiting what="part" />
const OpenAbout = lazyPart(async () => (await loadPages()).OpenAbout, waiting)
const OpenFigures = lazyPart(async () => (await loadPages()).OpenFigures, waiting)
const OpenResources = lazyPart(async () => (await loadPages()).OpenResources, waiting)
const OpenCompare = lazyPart(async () => (await import('../compare/open-compare')).OpenCompare, waiting)
const OpenAccessibility = lazyPart(async () => (await loadPages()).OpenAccessibility, waiting)
const OpenTalks = lazyPart(async () => (await import('../present/open-talks')).OpenTalks, waiting)
const OpenPrint = lazyPart(async () => (await import('../paper/open-note')).OpenPrint, waiting)

type Props = {
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Follower
  readonly stories: Follower
  readonly filtered: Filtered
}

function OpenCatalyst({
  id,
  link,
  atlas,
  onClose,
}: Pick<Props, 'link' | 'atlas'> & { id: string; onClose: () => void }) {
  const resources = awaitableOf(useQuery(resourcesQuery))
  const stories = useQuery(pioneersQuery).data // 7 kB; the sheet does without them
  const catalyst = useMemo(() => catalystById(atlas.table, id), [atlas, id])
  if (!catalyst) return <Unknown title={fr.sheet.unknown} why={fr.sheet.unknownWhy(id)} />
  return (
    <CatalystSheet
      key={id}
      catalyst={catalyst}
      table={atlas.table}
      territories={atlas.territories}
      stories={stories?.filter(({ catalysts }) => catalysts.includes(id)) ?? []}
      resources={resources}
      link={link}
      transmit={
        <Transmit
          link={link}
          id={id}
          title={typographic(catalyst.name)}
          text={catalystSentence(catalyst, atlas.territories)}
        />
      }
      address={handedOn(link)}
      contact={manifest.site.contact}
      schematic={manifest.geography.outlines === 'schematic'}
      onClose={onClose}
    />
  )
}

/** What the column shows instead of the list, and where its way back leads. */
export function OpenSheet(props: Props) {
  return (
    <BackWords value={backWords()}>
      <Opened {...props} />
    </BackWords>
  )
}

/** The sheet or the page that the link opens. */
function Opened({ link, atlas, places, stories, filtered }: Props) {
  const { page } = link
  const onClose = closeSheet
  const { table } = atlas
  switch (page.at) {
    case 'catalyst':
      return <OpenCatalyst id={page.id} link={link} atlas={atlas} onClose={onClose} />
    case 'pioneers':
      return <OpenPioneer {...{ id: null, link, atlas, stories, onClose }} />
    case 'pioneer':
      return <OpenPioneer {...{ id: page.id, link, atlas, stories, onClose }} />
    case 'territory':
      return <OpenTerritory {...{ id: page.id, link, atlas, places, onClose }} />
    case 'compare':
      return <OpenCompare {...{ link, atlas, places, filtered, onClose }} />
    case 'about':
      return <OpenAbout table={table} onClose={onClose} />
    case 'figures':
      return <OpenFigures table={table} onClose={onClose} />
    case 'resources':
      return <OpenResources forms={table.columns.vocabulary.forms} onClose={onClose} />
    case 'accessibility':
      return <OpenAccessibility onClose={onClose} />
    case 'talks':
      return <OpenTalks {...{ link, onClose }} />
    case 'print':
      return <OpenPrint what={page.what} {...{ link, atlas, places, onClose }} />
    case 'unknown':
      return <Unknown title={fr.errors.unknownPage} why={fr.errors.unknownPageWhy} />
    default:
      return <Unknown title={fr.errors.notYet} why={fr.errors.notYetWhy} />
  }
}
