import type { Theme } from '../../domain/link'
import { type Inks, PALETTE, TEXT_FACE } from '../../look/palette'

/** What a layer needs to know of a theme: its inks, and how much larger it is than on a desk. */
export type Look = { readonly ink: Inks; readonly scale: number }

/** The look of a theme at a scale. */
export const lookOf = (theme: Theme, scale: number): Look => ({ ink: PALETTE[theme], scale })

/**
 * Families of `text-font`. Without glyph files MapLibre reads the weight out of the first name and draws
 * with the first family that exists, so a name that exists nowhere asks for a weight of the variable face.
 */
export const REGULAR = [TEXT_FACE]
export const MEDIUM = [`${TEXT_FACE} Medium`, TEXT_FACE]
export const BOLD = [`${TEXT_FACE} Bold`, TEXT_FACE]
