import { growthPlan } from './growth-plan.mjs'

const show = (value) =>
  value === undefined || value === null
    ? '–'
    : value >= 100
      ? String(Math.round(value))
      : value.toPrecision(2)

/** Rows of objects as a Markdown table: one line a number, one column a size. */
function table(sizes) {
  const keys = Object.keys(sizes[0] ?? {}).filter((key) => key !== 'rows')
  const lines = keys.map((key) => `| ${key} | ${sizes.map((size) => show(size[key])).join(' | ')} |`)
  const head = sizes.map(({ rows }) => rows.toLocaleString('en'))
  return [`| | ${head.join(' | ')} |`, `|---|${'---|'.repeat(sizes.length)}`, ...lines].join('\n')
}

const GOALS = [
  ['filter with the counts of every option, at 100 000 rows', 'filterMs', 16],
  ['the ten nearest once the index is built, at 100 000 rows', 'nearestMs', 1],
]

/** What this run says of the two goals set for 100 000 rows. */
function goals(code) {
  const large = code.find(({ rows }) => rows === 100_000)
  if (!large) return 'Not measured: no run at 100 000 rows.'
  const line = ([words, key, most]) =>
    `- ${words}: ${show(large[key])} ms, asked ≤ ${most} ms: ${large[key] <= most ? 'met' : `missed by ${Math.round((large[key] / most - 1) * 100)} %`}`
  return GOALS.map(line).join('\n')
}

const MILLION = 1e6 // visits
const FIRST = 2 / 3 // share of visits that are first ones: assumed
const EUROS = { GB: 0.01, millionRequests: 0.5 } // assumed, no price list was read

/** What a million visits cost a content delivery network, from what one reader is sent. */
function nationalUse({ first, again, files, filesMB }) {
  const mean = (key) => first[key] * FIRST + again[key] * (1 - FIRST)
  const [requests, gigabytes] = [mean('requests'), (mean('MB') * MILLION) / 1000] // requests in millions
  const [bytesCost, requestsCost] = [gigabytes * EUROS.GB, requests * EUROS.millionRequests]
  const hour = (perVisit) => show((perVisit * 10_000) / 3600)
  return `Measured in Chromium on this build, the network as the host writes it: a first visit with its map and all that the service worker keeps is
${first.requests} requests and ${show(first.MB)} MB; the next visit of the same reader is ${again.requests} requests and ${show(again.MB * 1000)} kB. On paper: two visits in three are first ones; prices are
assumptions, no price list was read.

| | per million visits |
|---|---|
| requests | 0.67 M × ${first.requests} + 0.33 M × ${again.requests} ≈ ${show(requests)} million |
| bytes | 0.67 M × ${show(first.MB)} MB + 0.33 M × ${show(again.MB)} MB ≈ ${show(gigabytes)} GB |
| cost at ${EUROS.GB} € a GB and ${EUROS.millionRequests.toFixed(2)} € a million requests (assumed) | ${show(bytesCost)} € + ${show(requestsCost)} € ≈ ${show(bytesCost + requestsCost)} € |
| cost where requests are not counted (flat-rate static hosts) | the subscription |
| asked of the origin | assumed 0.1 % of requests: hashed files once a place and a release |

Cache keys are the path alone: ${files.toLocaleString('en')} files, ${show(filesMB)} MB before compression, are all there is to keep. No cookie, no query is read by the host
(\`?region=…\` is read by the page), so all links of the map share one cached page; \`Vary: Accept-Encoding\` doubles each file at most. A
release changes the hashes of what changed only. The busiest hour of a congress (10 000 first visits) is ${hour(first.requests)} requests and ${hour(first.MB)} MB a second
at the edge.`
}

/** The page that tells what more organisations cost: measured above, on paper below. */
export const growthPage = ({ code, page, delivery }, head) => `# What more organisations cost

Written by \`npm run growth -- --publish\` on ${head.date}, commit ${head.commit}: ${head.machine}. Rows are synthetic above 913
(\`tools/bench/synthetic.ts\`, fixed seed): families, types and forms of the published rows, seats drawn by population among all communes.

## The site's code, in Node

Medians in ms; \`first…\` is the first time, when columns or an index are made. \`nearestMs\`: the ten nearest; \`signsMs\`: the signs of the map.

${table(code)}

${goals(code)}

## The site's page, in Chromium

The built site with the list replaced, no network limit, drawn by the processor; \`filterLongestMs\` is the longest task from arrival to the last of
four filters, so that it may be one of the arrival. \`heapMB\` counts workers.

${table(page)}

## What breaks first

With ${code.at(-1).rows.toLocaleString('en')} rows the file is ${show(code.at(-1).fileMB)} MB, ${show(code.at(-1).gzipMB)} MB as it is sent, and the list holds ${show(code.at(-1).heapMB)} MB of memory. What would be done, on paper,
in the order of what takes longest in the table above; what is under 50 ms holds:

${growthPlan(code.at(-1), show)}

## National use on a content delivery network

${nationalUse(delivery)}
`
