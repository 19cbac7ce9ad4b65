import script from 'virtual:talk-file-script'
import { useCallback, useRef, useState } from 'react'
import { siteLetters } from '../../data/letters'
import { manifest } from '../../data/load'
import { saveFile } from '../../device/save-file'
import { today } from '../../device/today'
import type { Talk } from '../../domain/talk'
import layersStyle from '../../features/layers/layers.css?inline'
import legendStyle from '../../features/legend/legend.css?inline'
import { talkFile } from '../../features/present/talk-file'
import fileStyle from '../../features/present/talk-file.css?inline'
import themes from '../../look/themes.css?inline'
import mapStyle from '../../map/svg/map-svg.css?inline'
import { formatDay, french } from '../../text/format'
import { formatBytes } from '../../text/format-bytes'
import { printWords } from '../../text/print-words'
import { talkFileWords } from '../../text/talk-file-words'
import iconStyle from '../../ui/actor-icon.css?inline'
import { type Drawn, TalkDrawing } from './talk-drawing'

/** The scenes as one HTML text. */
async function fileOf(drawn: readonly Drawn[]): Promise<Blob> {
  const patterns = new Map(drawn.flatMap((one) => [...one.patterns]))
  const edition = formatDay(manifest.edition)
  const text = talkFile({
    scenes: drawn.map(({ scene }) => scene),
    defs: [...patterns.values()].join(''),
    sources: [
      talkFileWords.made(formatDay(today()), edition),
      printWords.credits,
      french(manifest.geography.credit),
      talkFileWords.absence,
    ],
    credit: talkFileWords.credit(edition, manifest.geography.outlines === 'schematic'),
    themes,
    style: [mapStyle, iconStyle, legendStyle, layersStyle, fileStyle].join('\n'),
    letters: await siteLetters(),
    script,
  })
  return new Blob([text], { type: 'text/html;charset=utf-8' })
}

type Props = {
  readonly talk: Talk
  readonly name: string // of the file, without its end
  readonly onDone: (said: string) => void
}

/** Draws the scenes of a talk one after the other out of sight, tells how far that is, then saves them as one file. */
export function TalkFileMaker({ talk, name, onDone }: Props) {
  const [at, setAt] = useState(0)
  const drawn = useRef<Drawn[]>([])
  const total = talk.scenes.length
  const onFailed = useCallback(() => onDone(talkFileWords.fileFailed), [onDone])
  const onDrawn = useCallback(
    async (one: Drawn) => {
      drawn.current[at] = one
      if (at + 1 < total) return setAt(at + 1)
      try {
        const file = await fileOf(drawn.current)
        saveFile(file, `${name}.html`)
        onDone(talkFileWords.fileSaved(formatBytes(file.size)))
      } catch {
        onDone(talkFileWords.fileFailed)
      }
    },
    [at, total, name, onDone],
  )
  return (
    <>
      {talkFileWords.drawing(at + 1, total)}
      <TalkDrawing key={at} row={talk.scenes[at]!} {...{ onDrawn, onFailed }} />
    </>
  )
}
