import { contactMessages } from './messages/contactMessages.ts'
import { errorMessages } from './messages/errorMessages.ts'
import { peopleMessages } from './messages/peopleMessages.ts'

/**
 * Every sentence and word on screen, in English, but for those of the standalone page and of parts that load later: these stand
 * in files of their own beside this catalogue's. Nothing on screen is written elsewhere.
 */
export const messages = {
  contacts: contactMessages,
  errors: errorMessages,
  people: peopleMessages,
}
