import { chronologySource, figuresSource, resourcesSource } from '../../src/data/source-schema'
import type { Figures } from '../../src/domain/figures'
import type { Milestone } from '../../src/domain/milestone'
import type { Resource } from '../../src/domain/resource'
import type { Report } from '../../src/text/finding'
import type { YearRange } from './cells'
import { checkReferences, checkYears } from './check-stories'
import type { Cog } from './cog'
import { readJson } from './read-json'
import { byId } from './records'
import { resolveTerritories } from './resolve-territory'

/** The resources, sorted by id. */
export function checkResources(bytes: Uint8Array | undefined, file: string, report: Report): Resource[] {
  const source = readJson(bytes, file, resourcesSource, report)
  if (!source) return []
  reportTwice(source.data, (i) => source.at(i, 'id'), report)
  return source.data
    .map((r) => ({
      id: r.id,
      title: r.titre,
      nature: r.nature,
      date: r.date,
      need: r.besoin,
      theme: r.theme,
      rank: r.rang,
      publics: r.publics,
      trades: r.metiers,
      copy: r.copie,
      url: r.url,
    }))
    .sort(byId)
}

/** The dated steps of the network, in the order of their file: ids, years, territories and stories checked. */
export function checkChronology(
  bytes: Uint8Array | undefined,
  file: string,
  context: { readonly cog: Cog; readonly pioneers: ReadonlySet<string>; readonly years: YearRange },
  report: Report,
): Milestone[] {
  const source = readJson(bytes, file, chronologySource, report)
  if (!source) return []
  const { data, at } = source
  reportTwice(data, (i) => at(i, 'id'), report)
  return data.map((event, i) => {
    checkYears([event.annee, Number(event.date.slice(0, 4))], context.years, () => at(i, 'annee'), report)
    event.pionniers.forEach((id, j) => {
      if (!context.pioneers.has(id)) report('pioneer-unknown', at(i, 'pionniers', j), id)
    })
    checkReferences(event.sources, (j) => at(i, 'sources', j), report)
    return {
      id: event.id,
      date: event.date,
      year: event.annee,
      title: event.titre,
      text: event.texte,
      territories: resolveTerritories(event.territoires, at(i, 'territoires'), context.cog, report),
      pioneers: event.pionniers,
      sources: event.sources,
    }
  })
}

/** The regional figures, once each names a région of the COG and cites its sources. National ones are not published. */
export function checkFigures(bytes: Uint8Array | undefined, file: string, cog: Cog, report: Report): Figures {
  const source = readJson(bytes, file, figuresSource, report)
  if (!source) return { figures: [], gaps: [] }
  const { data, at } = source
  for (const key of ['regions', 'lacunes'] as const)
    data[key].forEach((figure, i) => {
      if (!cog.regions.has(figure.regionCode))
        report('territory-unknown', at(key, i, 'regionCode'), figure.regionCode)
    })
  for (const key of ['regions', 'national'] as const)
    data[key].forEach((figure, i) => {
      checkReferences(figure.source, (j) => at(key, i, 'source', j), report)
    })
  const figures = data.regions.map((figure) => ({
    region: figure.regionCode,
    what: figure.indicator,
    value: figure.value,
    unit: figure.unit,
    when: figure.year,
    perimeter: figure.perimetre,
    note: figure.note,
    sure: figure.confidence === 'haute',
    sources: figure.source,
  }))
  return { figures, gaps: data.lacunes.map(({ regionCode }) => regionCode).sort() }
}

function reportTwice(
  entries: readonly { readonly id: string }[],
  at: (index: number) => Parameters<Report>[1],
  report: Report,
): void {
  entries.forEach(({ id }, i) => {
    const first = entries.findIndex((e) => e.id === id)
    if (first < i) report('id-twice', at(i), id, { other: String(at(first).line) })
  })
}
