const PATHS = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  black: 'M4 5h16v11H4zM9 20h6',
  full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  help: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
  open: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  speaker: 'M3 5h12v9H3zM7 18h4M17 9h4v10h-9v-2',
  code: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM19 14h.01M14 19h.01',
  more: 'M4 12h1.6M11.2 12h1.6M18.4 12h1.6',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  watch: 'M12 7a7 7 0 1 0 .01 0M12 14l3-3M10 3h4',
  light:
    'M12 8a4 4 0 1 0 .01 0M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M19 5l-1.5 1.5M6.5 17.5L5 19',
  leave: 'M6 6l12 12M18 6L6 18',
} as const

/** What a button of the stage shows. */
export type StageIconName = keyof typeof PATHS

/** A thin drawing in the ink of its text. */
export function StageIcon({ name }: { readonly name: StageIconName }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
