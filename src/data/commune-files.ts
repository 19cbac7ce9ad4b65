import { unpackCommunes } from '../domain/commune-pack'
import { type CommuneColumns, type CommuneFigures, mergedCommunes } from '../domain/communes'
import { communeFiguresFile, communesFile } from './commune-schema'
import { load } from './load'

const communesOf = async (file: string, signal: AbortSignal) =>
  unpackCommunes(await load(file, communesFile, signal))

/** The communes that a search reads first. */
export const largeCommunes = (signal: AbortSignal): Promise<CommuneColumns> =>
  communesOf('communes-grandes', signal)

/** All communes, by code. */
export const withSmallCommunes = async (
  large: CommuneColumns,
  signal: AbortSignal,
): Promise<CommuneColumns> => mergedCommunes(large, await communesOf('communes-petites', signal))

/** Populations and areas, in the order of all communes. */
export const communeFigures = (signal: AbortSignal): Promise<CommuneFigures> =>
  load('communes-chiffres', communeFiguresFile, signal)
