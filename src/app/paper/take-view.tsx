import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Drawn } from '../../device/png'
import { saveFile } from '../../device/save-file'
import { HOME, type Link } from '../../domain/link'
import { plainText } from '../../domain/plain-text'
import { isPublicAddress } from '../../domain/public-address'
import type { Scene } from '../../domain/scene'
import type { Atlas } from '../../domain/scene-from'
import { ShareBar } from '../../features/share/share-bar'
import { type Picture, TakePanel } from '../../features/take/take-panel'
import { hrefOf } from '../../state/link-store'
import { fr } from '../../text/fr'
import { listSheet } from '../../text/list-sheet'
import { csvOf } from '../../text/sheets'
import { DrawView } from './draw-view'
import { handedOn, publicHref } from './handed-on'
import { loadPrintFrame, printPage } from './print-page'
import { Qr } from './transmit'
import './take-view.css'
import { viewTitle } from './view-title'

type Props = { readonly link: Link; readonly scene: Scene; readonly atlas: Atlas }

const LONGEST = 60 // letters of the name of a file

/** The view of a link, taken along: its address, a picture of its map, its list, paper. */
export function TakeView({ link, scene, atlas }: Props) {
  const [picture, setPicture] = useState<Picture | null>(null)
  const [said, setSaid] = useState<'saved' | 'failed' | 'working' | null>(null)
  const address = handedOn(link)
  const title = viewTitle(link, scene, atlas)
  const stem = plainText(title).replace(/ +/g, '-').slice(0, LONGEST)
  const onDrawn = (drawn: Drawn) => {
    if (drawn.is === 'ready') saveFile(drawn.png, `${stem}-${picture === 'page' ? 'a4' : '1920x1080'}.png`)
    setSaid(drawn.is === 'ready' ? 'saved' : 'failed')
    setPicture(null)
  }
  const onList = () => {
    const sheetHref = (id: string) => publicHref({ at: 'catalyst', id })
    const sheet = listSheet(link, atlas, sheetHref, isPublicAddress(address) ? address : '')
    saveFile(new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }), `${stem}.csv`)
    setSaid('saved')
  }
  return (
    <>
      <TakePanel
        said={said}
        share={<ShareBar url={address} title={title} text={fr.site.description} Qr={Qr} />}
        onPicture={(wanted) => {
          flushSync(() => setSaid('working')) // said before the drawing takes the page
          setPicture(wanted)
        }}
        onList={onList}
        onReady={() => loadPrintFrame().catch(() => {})}
        onPrint={printPage}
        talks={hrefOf({ ...HOME, page: { at: 'talks' } })}
      />
      {picture && <DrawView key={picture} {...{ link, scene, atlas, picture, onDrawn }} />}
    </>
  )
}
