import type { Term } from '../domain/catalyst'
import { type Filters, UNKNOWN_FORM, UNKNOWN_TYPE } from '../domain/link'
import type { CatalystTable } from '../domain/table'
import { formatEither, formatList, typographic } from './format'
import { SENTENCE_WORDS } from './sentence-words'

const words = SENTENCE_WORDS.filters
const lower = (label: string) => label.charAt(0).toLocaleLowerCase('fr') + label.slice(1)
const find = <T extends { readonly id: string }>(list: readonly T[], id: string) =>
  list.find((term) => term.id === id)

/** « tiers-lieux », « CPIE »: the plural of a kind or family. */
const pluralOf = (list: readonly Term[], id: string) =>
  typographic(find(list, id)?.plural ?? words.unknown(id))
const labelOf = (list: readonly { readonly id: string; readonly label: string }[], id: string) =>
  typographic(find(list, id)?.label ?? words.unknown(id))

/** What is kept: the families asked for, else the kinds, else the organisations. */
function subjectOf({ kinds, families }: Filters, { columns }: CatalystTable): readonly string[] {
  const narrow = families.map((id) => pluralOf(columns.families, id))
  return narrow.length > 0 ? narrow : kinds.map((id) => pluralOf(columns.vocabulary.kinds, id))
}

const singularOf = (list: readonly Term[], id: string) =>
  typographic(find(list, id)?.singular ?? words.unknown(id))

const typesOf = ({ types }: Filters, { columns }: CatalystTable) =>
  types.map((id) => (id === UNKNOWN_TYPE ? words.unknownType : singularOf(columns.vocabulary.actors, id)))

const formsOf = ({ forms }: Filters, { columns }: CatalystTable) =>
  forms.flatMap((id) => (id === UNKNOWN_FORM ? [] : [lower(labelOf(columns.vocabulary.forms, id))]))

const tradesOf = ({ trades }: Filters, { columns }: CatalystTable) =>
  trades.map((id) => lower(labelOf(columns.vocabulary.trades, id)))

const exceptOf = ({ except }: Filters, { columns }: CatalystTable) =>
  except.map((id) =>
    pluralOf(find(columns.vocabulary.kinds, id) ? columns.vocabulary.kinds : columns.families, id),
  )

const sourcesOf = ({ verifications }: Filters) => verifications.map((id) => words.sources[id])

/** What narrows the subject, one phrase a facet. */
function phrasesOf(filters: Filters, table: CatalystTable): string[] {
  const [types, forms, trades] = [typesOf(filters, table), formsOf(filters, table), tradesOf(filters, table)]
  const statuses = filters.statuses.map((id) => words.quoted(labelOf(table.columns.vocabulary.statuses, id)))
  const alliance = forms.length > 0 ? [words.form(formatEither(forms))] : []
  if (filters.forms.includes(UNKNOWN_FORM)) alliance.push(words.noForm)
  return [
    types.length > 0 && words.type(formatEither(types)),
    alliance.length > 0 && alliance.join(words.orElse),
    trades.length > 0 && words.trade(formatEither(trades)),
    statuses.length > 0 && words.status(formatEither(statuses)),
    filters.verifications.length > 0 && words.verification(formatEither(sourcesOf(filters))),
    filters.q !== '' && words.search(typographic(filters.q)),
  ].filter((phrase) => phrase !== false)
}

/** « La liste ne retient que les fondations de type association, sauf … »; null when only a place is asked for. */
export function filtersSentence(filters: Filters, table: CatalystTable): string | null {
  const subject = formatList(subjectOf(filters, table).map(words.the))
  const phrases = phrasesOf(filters, table)
  const except = formatList(exceptOf(filters, table).map(words.the))
  if (!subject && phrases.length === 0) return except ? words.leaves(except) : null
  const kept = `${subject || words.organisations} ${phrases.join(', ')}`.trim()
  return words.keeps(except ? `${kept}, ${words.except(except)}` : kept)
}

/** The same in a few words: « fondations », « association, « active » », « 4 filtres »; '' for none. */
export function filtersBrief(filters: Filters, table: CatalystTable): string {
  const forms = filters.forms.includes(UNKNOWN_FORM) ? [words.noForm] : []
  const statuses = filters.statuses.map((id) => labelOf(table.columns.vocabulary.statuses, id))
  const all = [
    ...subjectOf(filters, table),
    ...typesOf(filters, table).map(words.type),
    ...formsOf(filters, table),
    ...forms,
    ...tradesOf(filters, table),
    ...statuses.map(words.quoted),
    ...sourcesOf(filters).map(words.verification),
    ...(filters.q === '' ? [] : [words.quoted(typographic(filters.q))]),
    ...exceptOf(filters, table).map(words.except),
  ]
  return all.length > 2 ? words.many(all.length) : all.join(', ')
}
