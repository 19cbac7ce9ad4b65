import { PALETTE } from '../../src/look/palette'
import { fr } from '../../src/text/fr'

const base = import.meta.env.BASE_URL
const png = (name: string, size: number, purpose: string) => ({
  src: `${base}${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** What a browser needs to put the site among the programs of a device, as JSON. */
export const webManifest = () =>
  JSON.stringify({
    id: base,
    name: fr.site.title,
    short_name: 'Catalyseurs',
    description: fr.site.description,
    lang: 'fr',
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: PALETTE.papier.paper,
    theme_color: PALETTE.papier.accent,
    icons: [
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png('icon-192', 192, 'any'),
      png('icon-512', 512, 'any'),
      png('icon-maskable', 512, 'maskable'),
    ],
  })
