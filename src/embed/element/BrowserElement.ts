import type { TellingElement } from './personContactsEvents.ts'

/** `HTMLElement`, and on a server, where there is none, something in its place: the class can be imported there. */
export const BrowserElement = (
  typeof HTMLElement === 'undefined' ? class {} : HTMLElement
) as new () => TellingElement
