import type { Link } from '../../src/domain/link'
import { aboutWords } from '../../src/text/about-words'
import { accessibilityWords } from '../../src/text/accessibility-words'
import { compareWords } from '../../src/text/compare-words'
import { figuresWords } from '../../src/text/figures-words'
import { fr } from '../../src/text/fr'
import { pioneerWords } from '../../src/text/pioneer-words'
import { resourceWords } from '../../src/text/resource-words'
import { talkWords } from '../../src/text/talk-words'

type Reading = { readonly name: string; readonly description: string; readonly page: Link['page'] }

/** The pages to read: each has a small page of its own, so that its address answers on any host. */
export const pagesToRead = (stories: number): Reading[] => [
  { name: fr.pioneer.title, description: pioneerWords.intro(stories), page: { at: 'pioneers' } },
  { name: fr.resources.title, description: resourceWords.description, page: { at: 'resources' } },
  { name: fr.compare.title, description: compareWords.description, page: { at: 'compare', territories: [] } },
  { name: fr.talks.title, description: talkWords.intro, page: { at: 'talks' } },
  { name: fr.figures.title, description: figuresWords.description, page: { at: 'figures' } },
  { name: fr.about.title, description: aboutWords.description, page: { at: 'about' } },
  {
    name: fr.accessibility.title,
    description: accessibilityWords.description,
    page: { at: 'accessibility' },
  },
]
