import { amountOf, missingOf, type PackFile } from '../../domain/offline'
import { offlineWords } from '../../text/offline-words'
import './offline-part.css'

const { site, pack: words, faults } = offlineWords

/** A région whose outlines of communes can be kept. */
export type PackRegion = { readonly id: string; readonly name: string }

type Props = {
  readonly keeping: keyof typeof site // how far the site itself is kept
  readonly edition: string // ISO day
  readonly files: readonly PackFile[] // wanted
  readonly held: ReadonlySet<string> | null // names of files; null while they are read
  readonly isKeeping: boolean
  readonly isLoose: boolean // the browser did not promise to keep them
  readonly fault: keyof typeof faults | null
  readonly regions: readonly PackRegion[] // none where a build has no outlines of communes
  readonly chosen: ReadonlySet<string> // ids of régions
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly onKeep: () => void
  readonly onStop: () => void
  readonly onForget: () => void
}

type Choice = Pick<Props, 'regions' | 'chosen' | 'onChoose' | 'isKeeping'>

/** Which régions are to be kept with the outlines of their communes. */
function Regions({ regions, chosen, onChoose, isKeeping }: Choice) {
  const toggled = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    return next
  }
  const isAll = regions.every(({ id }) => chosen.has(id))
  const all = new Set(isAll ? [] : regions.map(({ id }) => id))
  return (
    <details className="offline-choice">
      <summary>{words.outlines(chosen.size)}</summary>
      <fieldset className="offline-regions" disabled={isKeeping}>
        <legend className="visually-hidden">{words.which}</legend>
        <label>
          <input type="checkbox" checked={isAll} onChange={() => onChoose(all)} />
          {words.france}
        </label>
        {regions.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => onChoose(toggled(id))} />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

type Acts = Pick<Props, 'files' | 'isKeeping' | 'onKeep' | 'onStop' | 'onForget'> & {
  readonly held: ReadonlySet<string>
}

/** What can be done now: keep, go on, stop, let go. */
function Buttons({ files, held, isKeeping, onKeep, onStop, onForget }: Acts) {
  const missing = missingOf(files, held)
  const label = missing.length < files.length ? words.resume : words.keep
  return (
    <div className="offline-acts">
      {isKeeping && (
        <button type="button" className="button" onClick={onStop}>
          {words.stop}
        </button>
      )}
      {!isKeeping && missing.length > 0 && (
        <button type="button" className="button" onClick={onKeep}>
          {label(amountOf(missing))}
        </button>
      )}
      {!isKeeping && held.size > 0 && (
        <button type="button" className="link-button" onClick={onForget}>
          {words.forget}
        </button>
      )}
    </div>
  )
}

/** How far the files are kept: in words, and as a bar until all are there. */
function Progress({ files, held, keeping, edition, isLoose }: Props & Pick<Acts, 'held'>) {
  const missing = missingOf(files, held)
  const [all, left] = [amountOf(files), amountOf(missing)]
  const kept = { files: all.files - left.files, bytes: all.bytes - left.bytes }
  if (missing.length > 0) {
    if (kept.files === 0) return null
    const label = words.progress(kept, all)
    return (
      <>
        <progress aria-label={label} value={kept.bytes} max={all.bytes} />
        <p>{label}</p>
      </>
    )
  }
  return (
    <>
      <p className="offline-ready">
        {keeping === 'ready' ? words.ready(edition) : words.almost(edition)} {words.size(all)}
      </p>
      {isLoose && <p className="aside">{words.loose}</p>}
    </>
  )
}

/** What of the site opens without a network on this device, and how to prepare for a room that has none. */
export function OfflinePart(props: Props) {
  const { keeping, regions, chosen, onChoose, isKeeping, held, fault } = props
  return (
    <div className="offline-part">
      <p>{site[keeping]}</p>
      <p>{words.why}</p>
      {regions.length > 0 ? (
        <Regions {...{ regions, chosen, onChoose, isKeeping }} />
      ) : (
        <p className="aside">{words.discs}</p>
      )}
      {held && (
        <>
          <Progress {...props} held={held} />
          <Buttons {...props} held={held} />
        </>
      )}
      {fault && <p role="alert">{faults[fault]}</p>}
    </div>
  )
}
