import type { changeMessages } from '../messages/changeMessages.ts'
import type { contactMessages } from '../messages/contactMessages.ts'
import type { embedMessages } from '../messages/embedMessages.ts'
import type { errorMessages } from '../messages/errorMessages.ts'
import type { formMessages } from '../messages/formMessages.ts'
import type { leavingMessages } from '../messages/leavingMessages.ts'
import type { missingMessages } from '../messages/missingMessages.ts'
import type { peopleMessages } from '../messages/peopleMessages.ts'
import type { refreshMessages } from '../messages/refreshMessages.ts'
import type { removeAllMessages } from '../messages/removeAllMessages.ts'
import type { searchMessages } from '../messages/searchMessages.ts'
import type { waitingMessages } from '../messages/waitingMessages.ts'
import type { writeMessages } from '../messages/writeMessages.ts'

/** Every word and sentence that a portal can show, in parts: each English one loads with the code that says it. */
export interface Words {
  contacts: typeof contactMessages
  errors: typeof errorMessages
  waiting: typeof waitingMessages
  form: typeof formMessages
  writes: typeof writeMessages
  refresh: typeof refreshMessages
  removeAll: typeof removeAllMessages
  changes: typeof changeMessages
  leaving: typeof leavingMessages.leaving
  people: typeof peopleMessages
  missing: typeof missingMessages
  search: typeof searchMessages
  portal: typeof embedMessages
}

type Some<Part> = Part extends string | ((...given: never[]) => unknown)
  ? Part
  : { [Word in keyof Part]?: Some<Part[Word]> | undefined }

/** A language to speak. */
export interface Language {
  /** BCP 47 tag of the words, and for dates, times and numbers, such as `nl` or `de-AT`. */
  tag: string
  /** Words that are not given are English. Must stay the same object. */
  words: Some<Words>
}

/** A language that lacks no word. */
export interface WholeLanguage extends Language {
  words: Words
}
