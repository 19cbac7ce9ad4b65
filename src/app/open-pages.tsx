// The pages to read are one chunk: as three of them, the bundler would split the shell too.
export { OpenAbout } from './open-about'
export { OpenAccessibility } from './open-accessibility'
export { OpenResources } from './open-resources'
