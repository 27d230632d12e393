import { isLabel, labelFits } from './channels.ts'
import type { Contact } from './contactRead.ts'

/** The longest value, in Unicode code points ("Optional string (max 255)"). */
export const maxValueLength = 255

/** Code points, which is how lengths are counted; not UTF-16 units. */
export function countCodePoints(text: string): number {
  return [...text].length
}

/** Characters that cannot be stored everywhere: NUL and lone surrogates. */
export const unstorableCharacter = /\0|\p{Surrogate}/u

/**
 * Whether strict writing could make exactly this contact again after a delete. Without zod, because the page asks it
 * before any form has been loaded.
 */
export function canBeMadeAgain({ label, values }: Contact): boolean {
  const [first, ...others] = values
  return (
    first !== undefined &&
    others.length === 0 &&
    isLabel(label) &&
    labelFits(label, first.channel) &&
    first.value === first.value.trim() &&
    countCodePoints(first.value) <= maxValueLength &&
    !unstorableCharacter.test(first.value)
  )
}
