import fc from 'fast-check'
import { CHOICES, type Link } from '../../src/domain/link'
import type { CatalystTable } from '../../src/domain/table'

const some = <T>(values: readonly T[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most })
const sorted = <T extends string>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }).map((all) => all.sort())
const chosen = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 }) // in the order in which a link writes them

const pagesOf = ({ columns }: CatalystTable) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({ at: 'map' } as const) },
    fc.constantFrom(...columns.rows.id.slice(0, 40)).map((id) => ({ at: 'catalyst', id }) as const),
    fc
      .constantFrom('reg-53', 'dep-67', 'dep-2A')
      .map((id) => ({ at: 'territory', id: id as `reg-${string}` }) as const),
    some(['dep-67', 'dep-68', 'dep-88', 'dep-54'] as const, 4)
      .filter((all) => all.length > 1)
      .map((territories) => ({ at: 'compare', territories }) as const),
  )

/** Any view that a link can carry, over the list; places among Strasbourg, Quimper and the Bas-Rhin. */
export const drawnStates = (table: CatalystTable): fc.Arbitrary<Link> =>
  fc.record({
    page: pagesOf(table),
    place: fc.constantFrom(null, 'com-67482', 'com-29232', 'dep-67'),
    radius: fc.constant(null),
    filters: fc.record({
      regions: sorted(['53', '44', '01', 'national']),
      departements: sorted(['67', '2A', '974']),
      kinds: chosen(CHOICES.kinds),
      families: sorted(table.columns.families.map(({ id }) => id)),
      trades: chosen(CHOICES.trades),
      statuses: chosen(CHOICES.statuses),
      verifications: chosen(CHOICES.verifications),
      types: chosen(CHOICES.types),
      forms: chosen(CHOICES.forms),
      except: fc.constantFrom([], ['tiers-lieux']),
      q: fc.constantFrom('', 'élan', 'l’été & +1 %', '"; DROP', '=cmd'),
    }),
    layer: fc.constantFrom(null, 'pionniers', 'densite', 'aucune'),
    threshold: fc.constant(null),
    year: fc.constantFrom(null, 2012),
    view: fc.option(
      fc.record({
        center: fc
          .tuple(fc.integer({ min: -50000, max: 90000 }), fc.integer({ min: 420000, max: 510000 }))
          .map(([x, y]) => [x / 10000, y / 10000] as const),
        zoom: fc.integer({ min: 400, max: 1200 }).map((n) => n / 100),
      }),
    ),
    theme: fc.constant('papier'),
  })
