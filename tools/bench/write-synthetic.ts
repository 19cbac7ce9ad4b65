/** Writes the list grown to a size where a built site looks for it: `tsx tools/bench/write-synthetic.ts 100000 dist/data/x.json`. */
import { writeFileSync } from 'node:fs'
import { syntheticColumns } from './synthetic'

const [size, path] = process.argv.slice(2)
writeFileSync(path!, JSON.stringify(syntheticColumns(Number(size))))
