import { manifest } from '../../data/load'
import { HOME, type Link, type Page, sharedLink } from '../../domain/link'
import { isPublicAddress } from '../../domain/public-address'
import { addressOf } from '../../state/link-store'

/** The whole address of what a link opens, as it is shared and printed. */
export const handedOn = (link: Link) => addressOf(sharedLink(link), manifest.site.adresse)

/** Where a page of the site is found from another program; nowhere while its address is not public. */
export function publicHref(page: Page): string | undefined {
  const address = handedOn({ ...HOME, page })
  return isPublicAddress(address) ? address : undefined
}
