import { useMemo } from 'react'
import type { Filtered } from '../../domain/filter'
import { isNarrowed, type Link } from '../../domain/link'
import type { Atlas } from '../../domain/scene-from'
import { codeOf, levelOf, type TerritoryId } from '../../domain/territory'
import { Asked } from '../../features/compare/asked'
import { Start } from '../../features/compare/start'
import { Awaited } from '../../features/detail/awaited'
import { ThirdPlacesSwitch } from '../../features/filter/count-line'
import { FacetBar } from '../../features/filter/facet-bar'
import { compareWords } from '../../text/compare-words'
import { formatList } from '../../text/format'
import { Notice } from '../../ui/notice'
import { Sheet } from '../../ui/sheet'
import { ActiveChips, FacetOptions } from '../find/filter-parts'
import type { Follower } from '../use-atlas'
import { Compared } from './compared'
import { InSurroundings } from './surroundings'
import { useComparisonGround } from './use-comparison'

type Props = {
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Follower
  readonly filtered: Filtered
  readonly onClose: () => void
}

/** What narrows the comparison, folded while nothing does. */
function Filters({ link, atlas, filtered }: Pick<Props, 'link' | 'atlas' | 'filtered'>) {
  return (
    <details className="answer-filters" open={isNarrowed(link)}>
      <summary>{compareWords.filters}</summary>
      <FacetBar Options={FacetOptions} names={atlas} filtered={filtered} filters={link.filters} />
      {isNarrowed(link) && <ActiveChips link={link} names={atlas} />}
      <ThirdPlacesSwitch filters={link.filters} />
      {filtered.rows.length === 0 && (
        <Notice title={compareWords.emptied}>
          <p>{compareWords.emptiedAct}</p>
        </Notice>
      )}
    </details>
  )
}

/** Codes of the link that no territory has: said, the others are compared. */
function UnknownCodes({ codes }: { readonly codes: readonly TerritoryId[] }) {
  if (codes.length === 0) return null
  return (
    <Notice title={compareWords.unknown(formatList(codes.map(codeOf)), codes.length)}>
      <p>{compareWords.unknownAct}</p>
    </Notice>
  )
}

/** Territories beside one another: those of the link side by side, else the place asked for in its surroundings. */
export function OpenCompare({ link, atlas, places, filtered, onClose }: Props) {
  const { page, place } = link
  const ids = page.at === 'compare' ? page.territories : []
  const { territories } = atlas
  const known = useMemo(() => ids.filter((id) => territories.has(id)), [ids, territories])
  const asked = place === null ? null : (territories.get(place) ?? null)
  const isWanting = known.length < ids.length || (place !== null && !asked)
  const late = places.is !== 'ready' && isWanting ? places : null
  const ground = useComparisonGround(
    atlas,
    known.some((id) => levelOf(id) === 'com'),
  )
  const parts = { link, rows: filtered.rows }
  return (
    <Sheet title={compareWords.title} onClose={onClose}>
      <div className="compare-page">
        <p className="aside">{compareWords.intro}</p>
        {late ? (
          <Awaited part={late}>{() => null}</Awaited>
        ) : (
          <>
            <UnknownCodes codes={[...ids, ...(place ? [place] : [])].filter((id) => !territories.has(id))} />
            {known.length > 0 && asked && <Asked place={asked} compared={known} {...{ territories, link }} />}
            {known.length === 0 && !asked && <Start link={link} />}
            {(known.length > 0 || asked) && (
              <>
                <Filters {...{ link, atlas, filtered }} />
                <Awaited part={ground}>
                  {(value) =>
                    known.length > 0 ? (
                      <Compared ids={known} ground={value} {...parts} />
                    ) : (
                      asked && <InSurroundings place={asked} ground={value} {...parts} />
                    )
                  }
                </Awaited>
              </>
            )}
          </>
        )}
      </div>
    </Sheet>
  )
}
