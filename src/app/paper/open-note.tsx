import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { manifest } from '../../data/load'
import { resourcesQuery } from '../../data/page-queries'
import { pioneersQuery } from '../../data/queries'
import { neighboursQuery } from '../../data/territory-queries'
import { today } from '../../device/today'
import { HOME, type Link, type Page } from '../../domain/link'
import { neighboursOf } from '../../domain/neighbours'
import { noteFor } from '../../domain/note'
import { isPublicAddress } from '../../domain/public-address'
import { type Atlas, filteredBy } from '../../domain/scene-from'
import { codeOf, levelOf, type Territory, type TerritoryId } from '../../domain/territory'
import { Awaited } from '../../features/detail/awaited'
import { CouncilNote } from '../../features/note/council-note'
import { hrefOf } from '../../state/link-store'
import { formatDay, french } from '../../text/format'
import { fr } from '../../text/fr'
import { type NoteSources, noteText, noteTitle } from '../../text/note-text'
import { noteWords } from '../../text/note-words'
import { toldApart } from '../../text/place-name'
import { words } from '../../text/written'
import { writtenHtml, writtenPlain } from '../../text/written-html'
import { lazyPart } from '../lazy-part'
import { awaitableOf } from '../sheet/use-territory-parts'
import { Unknown, Waiting } from '../states'
import type { Follower } from '../use-atlas'
import { handedOn, publicHref } from './handed-on'
import { keptBy } from './kept-by'
import { PrintCode } from './print-code'
import { loadPrintFrame, printPage } from './print-page'
import { useTitle } from './use-title'

const OpenHandout = lazyPart(
  async () => (await import('../present/open-handout')).OpenHandout,
  <Waiting what="part" />,
)

type Props = {
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Follower
  readonly onClose: () => void
}

/** The note of a place, made again only when what it is made of changes; what it waits for while that comes. */
function useNote(place: Territory, link: Link, atlas: Atlas) {
  const level = levelOf(place.id)
  const isWide = level === 'dep' || level === 'reg'
  const stories = useQuery(pioneersQuery)
  const resources = useQuery(resourcesQuery)
  const borders = useQuery({ ...neighboursQuery, enabled: isWide })
  const waiting = [stories, resources, ...(isWide ? [borders] : [])]
    .map((query) => awaitableOf<unknown>(query))
    .find(({ is }) => is !== 'ready')
  const note = useMemo(() => {
    if (!stories.data || !resources.data || (isWide && !borders.data)) return null
    const codes = isWide && borders.data ? neighboursOf(borders.data[level], codeOf(place.id)) : []
    const beside = codes.map((code): TerritoryId => `${level}-${code}`)
    const { rows } = filteredBy(link, atlas)
    return noteFor(place, { ...atlas, pioneers: stories.data }, rows, { beside, resources: resources.data })
  }, [place, link, atlas, level, isWide, stories.data, resources.data, borders.data])
  return { note, waiting }
}

function PlaceNote({ place, link, atlas, onClose }: Omit<Props, 'places'> & { readonly place: Territory }) {
  const { note, waiting } = useNote(place, link, atlas)
  useTitle(`${noteWords.kicker}, ${toldApart(place)}`)
  if (!note) return waiting ? <Awaited part={waiting}>{() => null}</Awaited> : null
  const day = today()
  const made = noteWords.made(formatDay(day), formatDay(manifest.edition))
  const textFor = (href: (page: Page) => string | undefined) => {
    const { table, territories } = atlas
    const sources: NoteSources = {
      table,
      territories,
      kept: keptBy(link, atlas.table),
      sheetHref: (id) => href({ at: 'catalyst', id }),
      storyHref: (id) => href({ at: 'pioneer', id }),
    }
    return noteText(note, made, sources)
  }
  const { page, filters, radius } = link
  const address = handedOn({ ...HOME, page, place: place.id, filters, radius })
  const title = noteTitle(place)
  const copyable = () => {
    const copy = [
      { is: 'heading', level: 1, text: title } as const,
      ...textFor(publicHref),
      ...(isPublicAddress(address)
        ? [{ is: 'paragraph', line: [...words(`${noteWords.link} `), ...words(address, address)] } as const]
        : []),
    ]
    return { html: writtenHtml(copy), plain: writtenPlain(copy) }
  }
  const foot = (
    <>
      <PrintCode address={address} />
      <p>
        {noteWords.sources} {french(manifest.geography.credit)}
      </p>
    </>
  )
  const onScreen = textFor((to) => hrefOf({ ...link, page: to, view: null }))
  return (
    <CouncilNote
      {...{ title, copyable, foot, onClose }}
      text={onScreen}
      onReady={() => loadPrintFrame().catch(() => {})}
      onPrint={printPage}
    />
  )
}

/** A page made to be printed: the note of the place that the link asks for. */
export function OpenPrint({ what, ...props }: Props & { readonly what: string }) {
  const { link, atlas, places } = props
  const talk = /^presenter\/(.+)$/.exec(what)?.[1]
  if (talk) return <OpenHandout id={talk} territory={link.place} onClose={props.onClose} />
  if (what !== 'note') return <Unknown title={fr.errors.notYet} why={fr.errors.notYetWhy} />
  const place = link.place && atlas.territories.get(link.place)
  if (place) return <PlaceNote {...props} place={place} />
  if (link.place && places.is !== 'ready') return <Awaited part={places}>{() => null}</Awaited>
  return link.place ? (
    <Unknown title={fr.sheet.unknown} why={fr.sheet.unknownWhy(link.place)} />
  ) : (
    <Unknown title={noteWords.noPlace} why={noteWords.noPlaceWhy} />
  )
}
