/**
 * How often a property is tried: some times in every run, ten times as often in `npm run test:full`. What fails is
 * told with its seed and path, which `fc.assert(property, { seed, path })` takes to try it again.
 */
export const runs = (usual: number) => ({ numRuns: process.env.TEST_FULL === '1' ? 10 * usual : usual })
