import { parseAst } from 'vite'

/** A node of the tree of a program, as ESTree names it. */
type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string'

/** Every node of a program with the one that holds it, and whether a function does. */
function* nodesOf(code: string): Generator<readonly [node: Node, parent: Node | null, isInside: boolean]> {
  const waiting: [unknown, Node | null, boolean][] = [[parseAst(code), null, false]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, parent, isInside] = next
    if (Array.isArray(value)) for (const item of value) waiting.push([item, parent, isInside])
    if (!isNode(value)) continue
    yield [value, parent, isInside]
    const within = isInside || /Function/.test(value.type)
    for (const part of Object.values(value)) if (typeof part === 'object') waiting.push([part, value, within])
  }
}

/** The kinds of nodes that ES2020 has; what came later is told apart by `isLater`. */
const ES2020 = new Set(
  `ArrayExpression ArrayPattern ArrowFunctionExpression AssignmentExpression AssignmentPattern AwaitExpression
  BinaryExpression BlockStatement BreakStatement CallExpression CatchClause ChainExpression ClassBody
  ClassDeclaration ClassExpression ConditionalExpression ContinueStatement DebuggerStatement DoWhileStatement
  EmptyStatement ExportAllDeclaration ExportDefaultDeclaration ExportNamedDeclaration ExportSpecifier
  ExpressionStatement ForInStatement ForOfStatement ForStatement FunctionDeclaration FunctionExpression Identifier
  IfStatement ImportDeclaration ImportDefaultSpecifier ImportExpression ImportNamespaceSpecifier ImportSpecifier
  LabeledStatement Literal LogicalExpression MemberExpression MetaProperty MethodDefinition NewExpression
  ObjectExpression ObjectPattern Program Property RestElement ReturnStatement SequenceExpression SpreadElement
  Super SwitchCase SwitchStatement TaggedTemplateExpression TemplateElement TemplateLiteral ThisExpression
  ThrowStatement TryStatement UnaryExpression UpdateExpression VariableDeclaration VariableDeclarator
  WhileStatement YieldExpression`.split(/\s+/),
)

/** Whether a node of an ES2020 kind is written as only later editions allow, or as Safari cannot read it. */
function isLater({ type, operator, kind, raw, regex, attributes, options }: Node): boolean {
  if (type === 'AssignmentExpression') return /^(\?\?|\|\||&&)=$/.test(String(operator))
  if (type === 'VariableDeclaration') return !/^(var|let|const)$/.test(String(kind))
  if (/^(Import|Export)/.test(type))
    return (Array.isArray(attributes) && attributes.length > 0) || Boolean(options)
  if (type !== 'Literal') return false
  if (!regex) return typeof raw === 'string' && /^[\d.][\d._a-z]*_/i.test(raw)
  const { pattern, flags } = regex as { pattern: string; flags: string } // by ESTree
  return /[dv]/.test(flags) || /\(\?<[=!]|\(\?[a-z]*-?[a-z]*:(?<!\(\?:)/.test(pattern) // lookbehind, modifiers
}

/** Pieces of a program that Safari 14, Chrome 87 or Firefox 78 would refuse to read. */
export function laterSyntax(code: string): string[] {
  const found: string[] = []
  for (const [node, , isInside] of nodesOf(code)) {
    const waits = node.type === 'AwaitExpression' && !isInside
    if (!ES2020.has(node.type) || isLater(node) || waits)
      found.push(`${node.type}: ${code.slice(node.start, node.start + 60)}`)
  }
  return found
}

/** Powers of the language and of the browser that one of the three lacks. Called on whatever object. */
const METHODS = new Set(
  `at findLast findLastIndex toSorted toReversed toSpliced hasOwn groupBy fromAsync withResolvers isWellFormed
  toWellFormed isSubsetOf isSupersetOf isDisjointFrom symmetricDifference randomUUID throwIfAborted canParse
  checkVisibility showModal showPopover requestIdleCallback structuredClone reportError`.split(/\s+/),
)
/** Named, on an object or alone. */
const NAMES = new Set(
  `AggregateError WeakRef FinalizationRegistry BroadcastChannel requestIdleCallback structuredClone reportError
  visualViewport Temporal`.split(/\s+/),
)
/** Read from one object. */
const PARTS: Record<string, RegExp> = {
  Intl: /^(ListFormat|Segmenter|DisplayNames|DurationFormat)$/,
  Promise: /^(any|try)$/,
  AbortSignal: /^(timeout|any)$/,
  Iterator: /./,
}
const OPTIONS = /^(dateStyle|timeStyle|dayPeriod)$/
/** Iterators have no methods of arrays there. */
const ITERATORS = /^(keys|values|entries|matchAll)$/
const OF_ARRAYS = /^(map|filter|flatMap|take|drop|some|every|find|forEach|reduce|toArray)$/

const nameOf = (node: unknown) => (isNode(node) && node.type === 'Identifier' ? String(node.name) : '')
const memberOf = (node: unknown) =>
  isNode(node) && node.type === 'MemberExpression' && !node.computed
    ? { object: node.object as Node, name: nameOf(node.property) }
    : null

function usesLater(node: Node, parent: Node | null): boolean {
  if (node.type === 'CallExpression') {
    const called = memberOf(node.callee)
    if (!called) return false
    const before =
      isNode(called.object) && called.object.type === 'CallExpression' ? memberOf(called.object.callee) : null
    if (before && ITERATORS.test(before.name) && OF_ARRAYS.test(called.name))
      return nameOf(before.object) !== 'Object'
    return METHODS.has(called.name)
  }
  const member = memberOf(node)
  if (member) return PARTS[nameOf(member.object)]?.test(member.name) ?? false
  if (node.type === 'Property' && parent?.type === 'ObjectExpression') {
    const { name, value } = node.key as { name?: string; value?: string }
    const isUnit = name === 'style' && isNode(node.value) && /^.unit.$/.test(String(node.value.raw ?? ''))
    return isUnit || OPTIONS.test(name ?? value ?? '')
  }
  const isNamed = node.type === 'Identifier' && NAMES.has(String(node.name))
  return isNamed && !(parent?.type === 'UnaryExpression' && parent.operator === 'typeof')
}

/** Whether the program asks whether a name is there before it uses it. */
const asksFirst = (code: string, name: string) => new RegExp(`typeof ${name}\\b`).test(code)

/** Pieces of a program that use a power which Safari 14.0, Chrome 87 or Firefox 78 does not have. */
export function laterNames(code: string): string[] {
  const found: string[] = []
  for (const [node, parent] of nodesOf(code)) {
    if (!usesLater(node, parent)) continue
    if (node.type === 'Identifier' && asksFirst(code, String(node.name))) continue
    found.push(code.slice(Math.max(0, node.start - 20), node.start + 60))
  }
  return found
}
