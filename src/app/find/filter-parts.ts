/** What filters need once one is opened or chosen, as one chunk. */
export { ActiveChips } from '../../features/filter/active-chips'
export { FacetOptions } from '../../features/filter/facet-options'
