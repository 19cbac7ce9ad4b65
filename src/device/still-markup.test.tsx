import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { stillMarkup } from './still-markup'

it('a picture that leaves the page has its shapes and inks, no link, and its patterns apart', () => {
  const { container } = render(
    <svg className="svg-map" width={90} height={60} viewBox="0 0 90 60" aria-label="Carte">
      <defs>
        <pattern id="svg-hatch">
          <path d="M0 0" />
        </pattern>
      </defs>
      <a href="/catalyseur/x" aria-label="X" className="svg-item" tabIndex={-1}>
        <circle className="svg-press" r={20} />
        <path className="svg-mark" fill="url(#svg-hatch)" d="M1 1" />
        <text>7 &lt; 8</text>
      </a>
    </svg>,
  )
  const svg = container.querySelector('svg')!
  const { picture, patterns } = stillMarkup(svg, 'La « France »')
  expect(picture).toBe(
    '<svg class="svg-map" viewBox="0 0 90 60" aria-label="La « France »" role="img"><g clip-path="url(#frame)">' +
      '<g class="svg-item"><path class="svg-mark" fill="url(#svg-hatch)" d="M1 1"></path><text>7 &lt; 8</text></g></g></svg>',
  )
  expect([...patterns.keys()]).toEqual(['svg-hatch', 'frame'])
  expect(svg.querySelector('a')).not.toBeNull() // the page keeps its own
})
