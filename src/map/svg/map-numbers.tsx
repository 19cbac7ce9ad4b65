import { classes } from './map-names'
import { NUMBER, type NumberSign } from './number-signs'
import { tenth } from './rect'

/** The numbers of a printed map, each in a pill on its point. */
export function MapNumbers({ signs }: { readonly signs: readonly NumberSign[] }) {
  return signs.map(({ at: [x, y], text, box: { left, top, right, bottom }, isOpen }) => (
    <g key={text} className={classes('svg-numbered', isOpen && 'svg-numbered-open')}>
      <rect
        x={tenth(left)}
        y={tenth(top)}
        width={tenth(right - left)}
        height={tenth(bottom - top)}
        rx={NUMBER.pill / 2}
      />
      <text x={tenth(x)} y={tenth(y + NUMBER.letter * 0.35)} fontSize={NUMBER.letter}>
        {text}
      </text>
    </g>
  ))
}
