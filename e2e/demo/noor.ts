import type { Channel, Contact, PeopleContacts } from '../driver/index.ts'
import { Caller } from './caller.ts'

/** Maintained by the directory. */
export const desk: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0120' }
export const secondDesk: Contact = { channel: 'telephone', label: 'Work', value: '+31 20 555 0121' }
/** The one that a colleague changes to {@link colleaguesMobile}. */
export const mobile: Contact = { channel: 'telephone', label: 'Mobile', value: '+31 6 5550 0120' }
export const colleaguesMobile: Contact = { ...mobile, value: '+31 6 5550 0199' }
export const home: Contact = { channel: 'telephone', label: 'Home', value: '+31 10 555 0120' }

const channels: Channel[] = ['telephone', 'email', 'chat', 'website']
const labels = new Map<string, Contact['label']>([
  ['work', 'Work'],
  ['mobile', 'Mobile'],
  ['home', 'Home'],
  ['personal', 'Personal'],
  ['chat_slack', 'Slack'],
  ['chat_teams', 'Microsoft Teams'],
])

/** Sets the stage: Noor has the same contacts each time. */
export async function noorCalls(app: PeopleContacts): Promise<Caller> {
  const { personId, name, contacts } = await app.scene('busy person')
  return new Caller(
    personId,
    name,
    contacts.map((contact) => {
      const channel = channels.find((one) => contact[one]) ?? 'telephone'
      const label = labels.get(contact.label) ?? contact.label
      return { channel, label, value: String(contact[channel]), isLocked: contact.integration }
    }),
  )
}
