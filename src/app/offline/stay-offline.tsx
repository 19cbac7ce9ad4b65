import { useEffect, useState, useSyncExternalStore } from 'react'
import {
  holdStage,
  isStageHeld,
  keepSite,
  onSiteKeeping,
  siteKeeping,
  takeNewSite,
} from '../../device/site-keeping'
import type { Page } from '../../domain/link'
import { RenewNotice } from '../../features/offline/renew-notice'

const base = import.meta.env.BASE_URL

/** Keeps the site on the device once the browser rests, and offers a newer build; never in the middle of a talk. */
export function StayOffline({ at }: { readonly at: Page['at'] }) {
  const { isNewReady } = useSyncExternalStore(onSiteKeeping, siteKeeping)
  const [isPutOff, setPutOff] = useState(false)
  const [isOnStage, setOnStage] = useState(false)
  useEffect(() => {
    if (import.meta.env.DEV) return
    const begin = () => void keepSite(`${base}sw.js`, base)
    if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: 10_000 })
    else setTimeout(begin, 2000) // Safari
  }, [])
  const isTalk = at === 'talk'
  useEffect(() => (isTalk ? holdStage() : undefined), [isTalk])
  if (!isNewReady || isPutOff || isTalk) return null
  const take = async () => {
    if (await isStageHeld()) setOnStage(true)
    else takeNewSite()
  }
  return <RenewNotice isOnStage={isOnStage} onNow={() => void take()} onLater={() => setPutOff(true)} />
}
