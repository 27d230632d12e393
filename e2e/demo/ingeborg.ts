import type { Contact } from '../driver/index.ts'
import type { ContactsApi } from '../fixtures/contactsApi.ts'
import { Caller } from './caller.ts'

/** Maintained by the directory. */
export const desk: Contact = { channel: 'telephone', label: 'Work', value: '+47 22 85 50 03' }
/** The number the caller had. */
export const oldMobile: Contact = {
  channel: 'telephone',
  label: 'Mobile',
  value: '+47 406 55 013',
}
export const home: Contact = { channel: 'telephone', label: 'Home', value: '+47 22 85 50 13' }
/** Maintained by the directory. */
export const workMail: Contact = {
  channel: 'email',
  label: 'Work',
  value: 'ingeborg.halvorsen@widget-dc.example',
}
/** Misspelt. */
export const mail: Contact = {
  channel: 'email',
  label: 'Personal',
  value: 'ingebrog@halvorsen.example',
}

/** Gives the caller the contacts that each scene starts with. */
export async function prepareCaller(api: ContactsApi): Promise<Caller> {
  await api.setContacts(3, [
    { label: 'work', telephone: desk.value, integration: true },
    { label: 'mobile', telephone: oldMobile.value },
    { label: 'home', telephone: home.value },
    { label: 'work', email: workMail.value, integration: true },
    { label: 'personal', email: mail.value },
  ])
  return new Caller(3, 'Ingeborg Halvorsen', [desk, oldMobile, home, workMail, mail])
}
