import { manifest } from '../data/load'
import { type Link, sharedLink } from '../domain/link'
import { addressOf } from '../state/link-store'

/** The whole address of what a link opens, as it is shared and printed. */
export const handedOn = (link: Link) => addressOf(sharedLink(link), manifest.site.adresse)
