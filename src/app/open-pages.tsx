// The pages to read are one chunk: few readers open one, and those often open another.
export { OpenAbout } from './open-about'
export { OpenAccessibility } from './open-accessibility'
export { OpenResources } from './open-resources'
