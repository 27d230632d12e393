import { appMessages } from './messages/appMessages.ts'
import { contactMessages } from './messages/contactMessages.ts'
import { errorMessages } from './messages/errorMessages.ts'
import { formMessages } from './messages/formMessages.ts'
import { peopleMessages } from './messages/peopleMessages.ts'
import { removeAllMessages } from './messages/removeAllMessages.ts'

/** Every sentence and word on screen, in English. Nothing on screen is written elsewhere. */
export const messages = {
  app: appMessages,
  contacts: contactMessages,
  errors: errorMessages,
  form: formMessages,
  people: peopleMessages,
  removeAll: removeAllMessages,
}
