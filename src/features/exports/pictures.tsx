import { useState } from 'react'
import { type Caption, pngOf } from '../../device/png'
import { saveFile } from '../../device/save-file'
import { plainText } from '../../domain/plain-text'
import { exportWords } from '../../text/export-words'
import './exports.css'

const { acts, said: told } = exportWords
const WIDTH = 960 // CSS pixels of a picture; the file has twice as many
const LONGEST = 40 // letters that a title gives to the name of a file

type Found = { readonly svg: SVGSVGElement; readonly title: string; readonly said: readonly string[] }

const textOf = (element: Element) => (element.textContent ?? '').trim()

/** The pictures of the page now, each with the title and the words of its caption. */
function picturesNow(): Found[] {
  const all = document.querySelectorAll<SVGSVGElement>('#app svg[data-picture]')
  return Array.from(all, (svg, i) => {
    const caption = svg.closest('figure')?.querySelector('figcaption')
    const [title] = Array.from(caption?.querySelectorAll('h3, h4, h5') ?? [], textOf)
    const said = Array.from(caption?.querySelectorAll('p') ?? [], textOf).filter(Boolean)
    return { svg, title: title || svg.getAttribute('aria-label') || exportWords.pictureAlone(i + 1), said }
  })
}

/** A title as a part of the name of a file. */
const nameOf = (title: string) => plainText(title).replace(/ +/g, '-').slice(0, LONGEST)

type Props = {
  readonly stem: string // of the names of files
  readonly letters: () => Promise<Parameters<typeof pngOf>[1]>
  readonly foot: readonly string[] // below each picture
}

/** The pictures that stand on the page, each as a PNG in the letters of the site. */
export function Pictures({ stem, letters, foot }: Props) {
  const [found, setFound] = useState<readonly Found[] | null>(null)
  const [outcome, setOutcome] = useState<keyof typeof told | null>(null)
  const onSave = async ({ svg, title, said }: Found) => {
    setOutcome('working')
    const caption: Caption = { title, foot: [...said, ...foot] }
    try {
      const drawn = await pngOf(svg, await letters(), WIDTH, caption)
      if (drawn.is === 'ready') saveFile(drawn.png, `${stem}-${nameOf(title)}.png`)
      setOutcome(drawn.is === 'ready' ? 'saved' : 'failed')
    } catch {
      setOutcome('failed') // its letters did not come
    }
  }
  const onOpen = () => {
    const now = found ? null : picturesNow()
    setFound(now)
    setOutcome(now?.length === 0 ? 'noPicture' : null)
  }
  return (
    <>
      <p className="export-acts">
        <button type="button" className="button" aria-expanded={found !== null} onClick={onOpen}>
          {acts.pictures}
        </button>
        <span role="status" className="aside">
          {outcome && told[outcome]}
        </span>
      </p>
      {found && found.length > 0 && (
        <ul className="export-pictures">
          {found.map((picture) => (
            <li key={`${picture.svg.dataset.picture} ${picture.title}`}>
              <button type="button" className="link-button" onClick={() => onSave(picture)}>
                {acts.picture(picture.title)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
