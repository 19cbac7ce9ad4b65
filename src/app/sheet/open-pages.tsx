// The pages to read are one chunk: few readers open one, and those often open another.
export { OpenAbout } from './open-about'
export { OpenAccessibility } from './open-accessibility'
export { OpenFigures } from './open-figures'
export { OpenResources } from './open-resources'
