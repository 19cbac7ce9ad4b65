import { unpackCommunes } from '../domain/commune-pack'
import type { CommuneColumns, CommuneFigures } from '../domain/communes'
import type { Nickname } from '../domain/place-names'
import { communeFiguresFile, communesFile, nicknamesFile } from './commune-schema'
import { load } from './load'

export { mergedCommunes } from '../domain/communes'

const communesOf = async (file: string, signal: AbortSignal) =>
  unpackCommunes(await load(file, communesFile, signal))

/** The communes that a search reads first. */
export const largeCommunes = (signal: AbortSignal): Promise<CommuneColumns> =>
  communesOf('communes-grandes', signal)

/** The others. */
export const smallCommunes = (signal: AbortSignal): Promise<CommuneColumns> =>
  communesOf('communes-petites', signal)

/** Populations and areas, in the order of all communes. */
export const communeFigures = (signal: AbortSignal): Promise<CommuneFigures> =>
  load('communes-chiffres', communeFiguresFile, signal)

/** Names in use, and what they lead to. */
export const nicknames = async (signal: AbortSignal): Promise<readonly Nickname[]> =>
  (await load('surnoms', nicknamesFile, signal)).nicknames
