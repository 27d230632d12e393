import type { WholeLanguage } from '../words/words.ts'
import { changes } from './german/changes.ts'
import { contacts, portal } from './german/contacts.ts'
import { errors, refresh, waiting } from './german/errors.ts'
import { form, leaving } from './german/form.ts'
import { missing, people, search } from './german/people.ts'
import { removeAll, writes } from './german/writes.ts'

/** German that says "Sie": `language={german}`. For Austria: `{ ...german, tag: 'de-AT' }`. */
export const german: WholeLanguage = {
  tag: 'de',
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
