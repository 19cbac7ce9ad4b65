const LONG = 50 // ms from which a task is long: a press waits for it

/** What would be done for each cost, on paper; the measures that tell it, of `growth-rows.ts`. */
const STEPS = [
  {
    keys: ['parseMs', 'checkMs'],
    title: 'The file, read and checked',
    plan: `columns by range: the codes that filters read are 9 bytes a row, one file fetched whole; names, addresses and the rest in files of
   10 000 rows, fetched for the rows that are shown (HTTP ranges or plain files). What is checked is then what is fetched.`,
  },
  {
    keys: ['tableMs'],
    title: 'The table, mostly the French order of names',
    plan: `the order from the build, beside the codes: it is a pure function of the file, and few numbers tell how far each row is from its own
   place, since ids are made from names.`,
  },
  {
    keys: ['firstNamesMs', 'namesMs'],
    title: 'The search of names, in its worker',
    plan: `names already folded, in files by their first letters, so that a worker reads those of the words typed; meanwhile it holds up nobody
   but who types.`,
  },
  {
    keys: ['firstFilterMs', 'filterMs', 'threeFiltersMs', 'firstWordsMs', 'wordsMs', 'withinMs'],
    title: 'Filters with the counts of every option',
    plan: 'the same columns in a worker, counts sent back as numbers; folded names from the build for the first search of a word.',
  },
  {
    keys: ['firstAnswerMs', 'answerMs'],
    title: 'The answer to a place',
    plan: `rows kept by commune and reach: the 34 900 communes are the most there can be, so that one pass over them takes the place of one over
   all rows.`,
  },
  {
    keys: ['sceneMs', 'signsMs'],
    title: 'The scene and the signs of the map',
    plan: `signs by commune in a worker, rows counted by commune in the pass of the filter; above zoom 8 vector tiles (PMTiles on the same static
   host, one range a tile).`,
  },
  {
    keys: ['nearestIndexMs', 'nearestMs', 'listMs'],
    title: 'The ten nearest and a page of the list',
    plan: 'the index of seats written by the build; a page of the list needs nothing.',
  },
]

const isTime = (key) => key.endsWith('Ms')

/**
 * What breaks first with the most rows that were measured: the plan in the order of the measures, the longest first.
 * @param {Record<string, number>} size the numbers of `growth-rows.ts`
 * @param {(ms: number) => string} show
 * @throws when a time is measured that no step of the plan speaks of
 */
export function growthPlan(size, show) {
  const told = STEPS.flatMap(({ keys }) => keys)
  const forgotten = Object.keys(size).filter((key) => isTime(key) && !told.includes(key))
  if (forgotten.length > 0) throw new Error(`the plan says nothing of ${forgotten.join(', ')}`)
  const steps = STEPS.map((step) => {
    const known = step.keys.filter((key) => key in size).sort((a, b) => size[b] - size[a])
    return { ...step, known, most: size[known[0]] ?? 0 }
  })
  const lines = steps
    .filter(({ known }) => known.length > 0)
    .sort((a, b) => b.most - a.most)
    .map(({ title, plan, known, most }) => {
      const times = known.map((key) => `\`${key}\` ${show(size[key])} ms`).join(', ')
      return `*${title}* (${times}): ${most < LONG ? 'holds as it is.' : plan}`
    })
  return lines.map((line, i) => `${i + 1}. ${line}`).join('\n')
}
