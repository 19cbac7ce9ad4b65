import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CatalystTable } from '../../domain/table'
import type { Finding } from '../../features/filter/search-field'
import { fr } from '../../text/fr'
import { choose, clearSearch, searchWords } from './choose'
import type { PlaceFinder } from './place-finder'

const NOTHING: Finding = { List: null, choices: null, fault: '' }

/** The choices to what is typed in the one field, and how to ask. Nothing is fetched before the first question. */
export function useFinding(table: CatalystTable | null) {
  const client = useQueryClient()
  const [finding, setFinding] = useState(NOTHING)
  const finder = useRef<Promise<PlaceFinder> | null>(null)
  const wanted = useRef<string | null>(null)

  const find = useCallback(async (): Promise<PlaceFinder | null> => {
    const typed = wanted.current
    try {
      const found = await finder.current
      const choices = typed === null ? undefined : await found?.find(typed)
      if (choices && wanted.current === typed) setFinding((now) => ({ ...now, choices, fault: '' }))
      return found
    } catch {
      finder.current = null // the next question tries anew
      setFinding((now) => ({ ...now, choices: null, fault: fr.search.failed }))
      return null
    }
  }, [])
  const ask = useCallback(
    async (typed: string, isNew = false) => {
      wanted.current = typed
      if (!table) return null
      if (isNew && (await finder.current?.catch(() => null))?.isBroken()) {
        ;(await finder.current)?.stop()
        finder.current = null // what did not come may come now
      }
      finder.current ??= import('./place-finder').then(({ findPlaces, ChoiceList }) => {
        setFinding((now) => ({ ...now, List: ChoiceList }))
        return findPlaces(client, table, find)
      })
      return find()
    },
    [table, client, find],
  )
  useEffect(() => {
    if (wanted.current !== null) ask(wanted.current) // asked before the list was there
  }, [ask])
  const submit = useCallback(
    async (typed: string) => {
      const found = await ask(typed)
      const likeliest = await found?.likeliest(typed).catch(() => null)
      if (wanted.current !== typed) return // more was typed meanwhile
      if (likeliest) choose(likeliest.key, typed, likeliest.kept)
      else if (typed.trim() === '') clearSearch()
      else searchWords(typed)
    },
    [ask],
  )
  return useMemo(() => ({ finding, ask, submit }), [finding, ask, submit])
}
