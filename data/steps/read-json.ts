import type { z } from 'zod/mini'
import type { Place, Report } from '../../src/text/finding'
import { jsonFaultLine } from './json-fault'
import { jsonLines, lineOfPath } from './json-lines'

/** A JSON file that keeps its schema, with the place of any of its values. */
export type JsonSource<T> = { readonly data: T; readonly at: (...path: PropertyKey[]) => Place }

/** Reads a JSON file of the keepers; null, with faults, when it is absent, not JSON, or of another shape. */
export function readJson<Schema extends z.ZodMiniType>(
  bytes: Uint8Array | undefined,
  file: string,
  schema: Schema,
  report: Report,
): JsonSource<z.infer<Schema>> | null {
  const whole = { file, line: null, column: '' }
  if (!bytes) {
    report('file-missing', whole)
    return null
  }
  const text = new TextDecoder('utf-8').decode(bytes) // drops a byte order mark
  const parsed = parse(text, file, report)
  if (parsed === undefined) return null
  const lines = jsonLines(text)
  const at = (...path: PropertyKey[]) => ({
    file,
    line: lineOfPath(lines, path),
    column: path.map(String).join('.'),
  })
  const result = schema.safeParse(parsed)
  if (result.success) return { data: result.data, at }
  for (const issue of result.error.issues) {
    const value = valueAt(parsed, issue.path)
    report('json-shape', at(...issue.path), typeof value === 'object' ? '' : String(value ?? ''), {
      cause: causeOf(issue, value),
    })
  }
  return null
}

function parse(text: string, file: string, report: Report): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    report('json-syntax', { file, line: jsonFaultLine(text), column: '' })
    return undefined
  }
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key] // `hasOwn` has just said that the key is there
        : undefined,
    root,
  )

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un objet',
}

/** What is wrong, in French, from what the schema library says. */
function causeOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'unrecognized_keys') return 'valeur obligatoire absente'
  switch (issue.code) {
    case 'invalid_type':
      return `${TYPES[issue.expected] ?? issue.expected} est attendu`
    case 'invalid_value':
      return `valeur inconnue, attendu : ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return `clé inconnue : ${issue.keys.join(', ')}`
    case 'too_small':
      return 'valeur vide ou trop petite'
    default:
      return 'valeur mal formée'
  }
}
