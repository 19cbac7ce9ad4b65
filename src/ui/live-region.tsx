import { useEffect, useRef, useState } from 'react'

const CALM = 800 // milliseconds without a further change before it speaks

/** Speaks a sentence when it changes, once, after a calm moment; silent about the first one. */
export function LiveRegion({ sentence }: { readonly sentence: string }) {
  const [said, setSaid] = useState('')
  const first = useRef(sentence)
  useEffect(() => {
    if (first.current === '' || sentence === first.current) {
      first.current = sentence
      return
    }
    first.current = sentence
    const timer = setTimeout(() => setSaid(sentence), CALM)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <div className="visually-hidden" role="status">
      {said}
    </div>
  )
}
