import type { WholeLanguage } from '../words/words.ts'
import { changes } from './dutch/changes.ts'
import { contacts, portal } from './dutch/contacts.ts'
import { errors, refresh, waiting } from './dutch/errors.ts'
import { form, leaving } from './dutch/form.ts'
import { missing, people, search } from './dutch/people.ts'
import { removeAll, writes } from './dutch/writes.ts'

/** Dutch, as service desks in the Netherlands write it: `language={dutch}`. For Belgium: `{ ...dutch, tag: 'nl-BE' }`. */
export const dutch: WholeLanguage = {
  tag: 'nl',
  words: {
    contacts,
    errors,
    waiting,
    form,
    writes,
    refresh,
    removeAll,
    changes,
    leaving,
    people,
    missing,
    search,
    portal,
  },
}
