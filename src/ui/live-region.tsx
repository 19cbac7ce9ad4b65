import { useEffect, useRef, useState } from 'react'

const CALM = 800 // milliseconds without a further change before it speaks

type Props = {
  readonly sentence: string // '' while there is nothing to say
  readonly choice: string // changes when the reader chose something, and only then
}

/** Says a sentence once after each choice of the reader, when all is calm; never by itself, nor on arrival. */
export function LiveRegion({ sentence, choice }: Props) {
  const [said, setSaid] = useState('')
  const last = useRef(choice)
  const isDue = useRef(false)
  useEffect(() => {
    if (choice !== last.current) {
      last.current = choice
      isDue.current = true
    }
    if (!isDue.current || sentence === '') return
    const timer = setTimeout(() => {
      isDue.current = false
      setSaid(sentence)
    }, CALM)
    return () => clearTimeout(timer)
  }, [sentence, choice])
  return (
    <div className="visually-hidden" role="status">
      {said}
    </div>
  )
}
