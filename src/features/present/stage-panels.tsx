import { type ReactNode, useEffect, useRef } from 'react'
import { talkFileWords } from '../../text/talk-file-words'
import { talkWords } from '../../text/talk-words'
import { Switch } from '../../ui/switch'
import './stage-panels.css'
import { useHeldFocus } from './use-held-focus'

type PanelProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

/** A panel over the map of a talk; the focus goes to its title. */
export function StagePanel({ title, onClose, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useHeldFocus(heading)
  return (
    <section className="stage-panel" aria-labelledby="stage-panel-title">
      <header>
        <h2 id="stage-panel-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {talkWords.close}
        </button>
      </header>
      {children}
    </section>
  )
}

type ListProps = {
  readonly titles: readonly string[]
  readonly scene: number // from 1
  readonly hrefOf: (scene: number) => string
  readonly takeHref?: string // of the page where the talk is taken along
  readonly onGo: (scene: number) => void
  readonly onClose: () => void
}

/** The scenes of a talk by number, as links: a plain press goes there without a step of history. */
export function SceneList({ titles, scene, hrefOf, takeHref, onGo, onClose }: ListProps) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <StagePanel title={talkWords.list} onClose={onClose}>
      {takeHref && (
        <p>
          <a href={takeHref}>{talkFileWords.take}</a>
        </p>
      )}
      <ol ref={list} className="stage-scenes">
        {titles.map((title, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a scene is its place
          <li key={i}>
            <a
              className="stage-scene"
              href={hrefOf(i + 1)}
              aria-current={i + 1 === scene ? 'step' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onGo(i + 1)
              }}
            >
              <span className="stage-number">{i + 1}</span>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </StagePanel>
  )
}

function KeyRows({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  return rows.map(([keys, what]) => (
    <div key={keys}>
      <dt>{keys}</dt>
      <dd>{what}</dd>
    </div>
  ))
}

type HelpProps = {
  readonly single: boolean
  readonly onSingle: (on: boolean) => void
  readonly warning?: string // of the device, '' for none
  readonly onClose: () => void
}

/** The keys of a talk, and the switch of those of a single character. */
export function KeysHelp({ single, onSingle, warning = '', onClose }: HelpProps) {
  return (
    <StagePanel title={talkWords.keysTitle} onClose={onClose}>
      <dl className="stage-keys">
        <KeyRows rows={talkWords.keys} />
      </dl>
      <Switch label={talkWords.single} on={single} onChange={onSingle} />
      <p className="aside">{talkWords.singleWhy}</p>
      <dl className="stage-keys" data-off={single ? undefined : ''}>
        <KeyRows rows={talkWords.singleKeys} />
      </dl>
      <p className="aside">{talkWords.zones}</p>
      {warning !== '' && <p>{warning}</p>}
    </StagePanel>
  )
}
