import { type PioneerSource, pioneerSource } from '../../src/data/source-schema'
import { readWords, wordsOf } from '../../src/data/words'
import { compareNames } from '../../src/domain/order'
import type { Vocabulary } from '../../src/domain/table'
import type { Report } from '../../src/text/finding'
import type { YearRange } from './cells'
import type { Cog, Commune } from './cog'
import { type JsonSource, readJson } from './read-json'
import type { PioneerRecord } from './records'
import { communeNamed } from './resolve-commune'
import { resolveTerritories } from './resolve-territory'

/** What a story is checked against. */
export type StoryContext = {
  readonly cog: Cog
  readonly vocabulary: Vocabulary
  readonly catalysts: ReadonlySet<string> // ids
  readonly years: YearRange
}

/** The stories by name, French order. Notes for the keepers and confidence are left behind. */
export function checkPioneers(
  files: readonly (readonly [file: string, bytes: Uint8Array])[],
  context: StoryContext,
  report: Report,
): PioneerRecord[] {
  const stories = files.flatMap(([file, bytes]) => {
    const source = readJson(bytes, file, pioneerSource, report)
    return source ? [checkStory(source, file, context, report)] : []
  })
  return stories.sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

function checkStory(
  source: JsonSource<PioneerSource>,
  file: string,
  context: StoryContext,
  report: Report,
): PioneerRecord {
  const { data: story, at } = source
  if (!file.endsWith(`/${story.id}.json`))
    report('file-name', at('id'), story.id, { expected: `${story.id}.json` })
  checkLinks(source, context, report)
  checkAreas(source, context.cog, report)
  const { forms, trades } = context.vocabulary
  const formWords = wordsOf(
    forms.map((f) => [f.id, f.label] as const),
    'form-unknown',
  )
  const tradeWords = wordsOf(
    trades.map((t) => [t.id, t.label] as const),
    'trade-unknown',
  )
  return {
    id: story.id,
    name: story.nom,
    commune: story.commune ?? '',
    town: townOf(source, context.cog, report),
    region: story.region ? `reg-${story.region}` : null,
    territories: resolveTerritories(story.territoires, at('territoires'), context.cog, report),
    when: story.annee_texte ?? '',
    start: story.debut,
    end: story.fin,
    actor: story.type_acteur,
    frame: story.cadre ?? '',
    forms: readWords(story.formes_alliance.join(';'), formWords, at('formes_alliance'), report),
    formsBase: story.formes_base,
    trades: readWords(story.metiers.join(';'), tradeWords, at('metiers'), report),
    tradesBase: story.metiers_base,
    link: story.lien,
    catalysts: story.catalyseurs,
    facts: story.faits,
    sources: story.sources,
  }
}

/** The commune that a story names, in its département when that is given; a name that is not one is a fault. */
function townOf({ data: story, at }: JsonSource<PioneerSource>, cog: Cog, report: Report): Commune | null {
  if (!story.commune || (story.departement && !cog.departements.has(story.departement))) return null
  const town = communeNamed(story.commune, story.departement ?? '', cog)
  if (!town) report('commune-unknown', at('commune'), story.commune, { vintage: cog.vintage })
  return town
}

/** Years in range; frame and catalysts known; no dangerous address among the sources. */
function checkLinks(
  { data: story, at }: JsonSource<PioneerSource>,
  context: StoryContext,
  report: Report,
): void {
  const frames = context.vocabulary.frames.map((f) => f.id)
  if (story.cadre && !frames.includes(story.cadre))
    report('frame-unknown', at('cadre'), story.cadre, { expected: frames.join(', ') })
  checkYears([story.debut, story.fin], context.years, (i) => at(i === 0 ? 'debut' : 'fin'), report)
  story.catalyseurs.forEach((id, i) => {
    if (!context.catalysts.has(id)) report('catalyst-unknown', at('catalyseurs', i), id)
  })
  checkReferences(story.sources, (i) => at('sources', i), report)
}

/** Département and région are codes of the COG, and agree; either may be null. */
function checkAreas({ data: story, at }: JsonSource<PioneerSource>, cog: Cog, report: Report): void {
  const departement = cog.departements.get(story.departement ?? '')
  if (story.departement && !departement) report('territory-unknown', at('departement'), story.departement)
  if (story.region && !cog.regions.has(story.region)) report('territory-unknown', at('region'), story.region)
  else if (story.region && departement && departement.region !== story.region)
    report('region-disagrees', at('region'), story.region, {
      commune: `le département ${departement.code}`,
      used: departement.region,
    })
}

/** Reports the years out of range. */
export function checkYears(
  years: readonly (number | null)[],
  { first, last }: YearRange,
  at: (index: number) => Parameters<Report>[1],
  report: Report,
): void {
  years.forEach((year, i) => {
    if (year !== null && (year < first || year > last))
      report('year-range', at(i), String(year), { first: String(first), last: String(last) })
  })
}

/** A reference is a title or a web address; anything that looks like another kind of address is refused. */
export function checkReferences(
  references: readonly string[],
  at: (index: number) => Parameters<Report>[1],
  report: Report,
): void {
  references.forEach((reference, i) => {
    if (/^\s*(javascript|data|vbscript|file):/i.test(reference)) report('address-dangerous', at(i), reference)
    else if (/^https?:/i.test(reference) && (!URL.canParse(reference) || /\s/.test(reference)))
      report('address-malformed', at(i), reference)
  })
}
