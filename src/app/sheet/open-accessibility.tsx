import { manifest } from '../../data/load'
import { AccessibilityPage } from '../../features/accessibility/accessibility-page'

/** The accessibility statement of this edition. */
export const OpenAccessibility = ({ onClose }: { readonly onClose: () => void }) => (
  <AccessibilityPage edition={manifest.edition} contact={manifest.site.contact} onClose={onClose} />
)
