import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildData } from './steps/build-data'
import { buildGeography, chosenSource } from './steps/geography'
import { packagedCog } from './steps/load-cog'

// `npm run data`: checks what people keep, then writes public/data. With `-- --verifier`, only the check.
const root = fileURLToPath(new URL('..', import.meta.url))
try {
  const release = await buildData({
    data: join(root, 'data'),
    cog: packagedCog(),
    isWholeCog: true,
    out: process.argv.includes('--verifier') ? null : join(root, 'public/data'),
    geography: () => buildGeography({ source: chosenSource(), log: console.log }),
    log: console.log,
  })
  if (release === null) process.exitCode = 1
  for (const { file, bytes } of Object.values(release ?? {}))
    console.log(`${String(bytes).padStart(9)}  ${file}`)
} catch (error) {
  // The steps throw sentences made to be read; the stack is for the people who write them.
  console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : error)
  process.exitCode = 1
}
