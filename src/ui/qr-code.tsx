import { encode } from 'uqr'

const QUIET = 4 // modules left white around a code, by ISO/IEC 18004

type Props = {
  readonly text: string // what a telephone reads
  readonly label: string // what it leads to, in words
  readonly tooLong: string // said when no code holds the text
}

/** The dark modules of a code as one path, a rectangle for each run of a row; null when no code holds the text. */
function pathOf(text: string): { readonly d: string; readonly size: number } | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: QUIET })
    const runs = data.flatMap((row, y) =>
      Array.from(
        row
          .map((isDark) => (isDark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
        (run) => {
          return `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`
        },
      ),
    )
    return { d: runs.join(''), size }
  } catch {
    return null
  }
}

/** A text as a code to be read by a telephone: black on white in every theme, so that it can be read. */
export function QrCode({ text, label, tooLong }: Props) {
  const code = pathOf(text)
  if (!code) return <p>{tooLong}</p>
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.d} fill="#000" />
    </svg>
  )
}
