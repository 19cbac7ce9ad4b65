import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const seconds = 1000

/** Journeys on the production build: pages without WebGL two files at a time, then maps one after the other. */
export default defineConfig({
  root,
  test: {
    testTimeout: 20 * seconds,
    hookTimeout: 30 * seconds,
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['test/journeys/**/*.journey.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'maps',
          include: ['test/journeys/**/*.map.ts'],
          maxWorkers: 1,
          testTimeout: 60 * seconds, // drawn by the processor
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'full',
          include: process.env.TEST_FULL === '1' ? ['test/full/**/*.ts'] : [],
          maxWorkers: 1,
          testTimeout: 600 * seconds,
          retry: process.env.CI ? 1 : 0, // other engines on a shared machine: a trial that fails is made once more
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
