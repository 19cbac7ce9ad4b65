import { describe, expect, it } from 'vitest'
import { writeFixture } from '../../tools/serve/fixture'
import { servedSite } from '../drivers/site'

const SCRIPT = `
  document.querySelector('#trouble').onclick = () => { throw new Error('planned') }
  document.querySelector('#policy').onclick = () => { try { new Function('return 1')() } catch {} }
  document.querySelector('#outside').onclick = () => { new Image().src = 'https://example.org/a.png' }
  document.querySelector('#missing').onclick = () => { fetch('/data/gone.json') }
  document.querySelector('#cookie').onclick = () => { document.cookie = 'a=b' }
`
const PAGE = `<!doctype html><html lang="fr"><title>Essai</title><link rel="icon" href="data:,"><main><h1>1\u202F234 catalyseurs</h1>
  ${['trouble', 'policy', 'outside', 'missing', 'cookie'].map((id) => `<button id="${id}">${id}</button>`).join('')}
  <label>Lieu <input></label></main><script>${SCRIPT}</script>`

/** Journeys can be trusted only if their drivers see what they should. */
describe('the drivers', () => {
  const site = servedSite({
    root: writeFixture({ 'index.html': PAGE, 'app.html': PAGE, 'bad.html': '<img src="/a.png">' }),
  })

  it('read, type, press keys and know the focus', async () => {
    const reader = await site.opens('/')
    await reader.sees('1 234 catalyseurs')
    await reader.types('Lieu', 'Lyon')
    await reader.focusIs('Lieu')
    await reader.strikes('Shift+Tab')
    await reader.focusIs('cookie')
    expect(await reader.axe()).toEqual([])
  })

  it.each([
    ['trouble', 'error', /planned/],
    ['policy', 'policy', /script-src/],
    ['outside', 'outside', /example\.org/],
    ['missing', 'request', /404/],
    ['cookie', 'cookie', /a/],
  ])('see a page that is not clean: %s', async (button, kind, text) => {
    const reader = await site.opens('/')
    await reader.assertClean()
    await reader.presses('button', button)
    await expect.poll(() => reader.troubles()).toContainEqual({ kind, text: expect.stringMatching(text) })
    await expect(reader.assertClean()).rejects.toThrow('not clean')
    reader.expects(/.*/s)
  })

  it('give back what axe finds', async () => {
    const reader = await site.opens('/bad.html')
    reader.expects(/a\.png|404/)
    expect((await reader.axe()).map(({ id }) => id)).toContain('image-alt')
  })
})
