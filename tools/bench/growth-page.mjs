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

/** What takes longest with the most rows, in words. */
function longest(code) {
  const { rows: _, fileMB: _f, gzipMB: _g, heapMB: _h, ...times } = code.at(-1) ?? {}
  const worst = Object.entries(times)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
  return worst.map(([key, value]) => `\`${key}\` ${show(value)} ms`).join(', ')
}

/** The page that tells what more organisations cost: measured above, on paper below. */
export const growthPage = ({ code, page }, head) => `# What more organisations cost

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

With ${code.at(-1).rows.toLocaleString('en')} rows, the longest of the numbers above: ${longest(code)}.
What is asked before the first list can be read is the file (\`parseMs\`, \`checkMs\`) and the table (\`tableMs\`: a French sort of all names,
a plain text of each for the search); what is asked at each press is the filter and, where the map moves, the scene and its signs.

The plan, on paper, in this order:

1. *Signs in a worker, by commune.* 34 900 communes are the most there can be, whatever the rows: group communes once, count rows by
   commune in the filter's own pass. This alone carries the map to a million rows.
2. *Order and plain names from the build.* Both are pure functions of the file; written beside it they cost bytes, no time.
3. *Columns by range.* The codes that filters read are 9 bytes a row (9 MB at a million, before compression): one file of codes,
   fetched whole; names, addresses and the rest in files of 10 000 rows, fetched for the rows that are shown (HTTP ranges or plain files).
4. *Vector tiles* for the marks above zoom 8 (PMTiles on the same static host, one range a tile), counts by territory from the codes.

## National use on a content delivery network, on paper

None of this is measured but the 1.1 MB and the 86 requests; prices, returns and the share of the origin are assumptions, no price list was
read. One million visits a month, one in three a return; 1.1 MB for a first visit with map (measured as \`sentKB\` of the bench), 30 kB for a
return (pages are asked again, hashed files are kept for ever, the service worker answers the rest); 86 requests a first visit, 5 a return.

| | per million visits |
|---|---|
| requests | 0.67 M × 86 + 0.33 M × 5 ≈ 59 million |
| bytes | 0.67 M × 1.1 MB + 0.33 M × 0.03 MB ≈ 750 GB |
| cost at 0.01 € a GB and 0.50 € a million requests (assumed) | 7.5 € + 30 € ≈ 40 € |
| cost where requests are not counted (flat-rate static hosts) | the subscription |
| asked of the origin | assumed 0.1 % of requests: hashed files once a place and a release |

Cache keys are the path alone: no cookie, no query is read by the host (\`?region=…\` is read by the page), so all links of the map share
one cached page; \`Vary: Accept-Encoding\` doubles each file at most. A release changes the hashes of what changed only. The busiest hour of a
congress (10 000 visits in an hour) is 170 requests and 3 MB a second at the edge.
`
