import type { LonLat, Metres } from '../domain/position'

/** Where this device says that it is, in WGS 84 [lon, lat] and within how many metres; or why it does not. */
export type Whereabouts =
  | { readonly is: 'found'; readonly at: LonLat; readonly within: Metres }
  | { readonly is: 'refused' | 'late' | 'unknown' | 'unsupported' | 'insecure' }

const PATIENCE = 12_000 // milliseconds that a device may look for itself
const LIMIT = 45_000 // milliseconds in all: some browsers never say that their question was put away

const REASONS = ['unknown', 'refused', 'unknown', 'late'] as const // by the code of the error

/** Asks the device where it is, which asks its reader first. Never throws; only to be called after a press. */
export function whereabouts(): Promise<Whereabouts> {
  if (!isSecureContext) return Promise.resolve({ is: 'insecure' })
  if (!('geolocation' in navigator)) return Promise.resolve({ is: 'unsupported' })
  return new Promise((answer) => {
    const limit = setTimeout(() => answer({ is: 'late' }), LIMIT)
    const end = (found: Whereabouts) => {
      clearTimeout(limit)
      answer(found)
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        end({ is: 'found', at: [longitude, latitude], within: accuracy }),
      ({ code }) => end({ is: REASONS[code] ?? 'unknown' }),
      { timeout: PATIENCE, enableHighAccuracy: false },
    )
  })
}
