import { nearestSeats, type Points } from '../domain/nearest-seats'
import type { LonLat } from '../domain/position'

/** What the page asks: first the points of the communes, then the distances to some seats, at any time. */
export type Ask = { readonly points: Points } | { readonly id: number; readonly seats: readonly LonLat[] }
/** Metres from each point to the nearest seat, NaN where none is known. */
export type Answer = { readonly id: number; readonly away: Float32Array<ArrayBuffer> }

let points: Points = { lon: [], lat: [] }

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if ('points' in data) points = data.points
  else {
    const answer: Answer = { id: data.id, away: nearestSeats(points, data.seats) }
    postMessage(answer)
  }
})
