import type { ContactDraft } from '../../contract/contactWrite.ts'
import { entered, imported } from './contactDrafts.ts'

/** The contacts of somebody who is reached on every channel, with most labels and one link of about 200 characters. */
export const graceOkaforContacts: readonly ContactDraft[] = [
  imported('telephone', 'work', '+44 20 7946 0321'),
  entered('telephone', 'mobile', '+44 7700 900461'),
  entered('telephone', 'mobile', '+234 803 555 0146'),
  entered('telephone', 'home', '020 7946 0845'),
  entered('telephone', 'fax', '+44 20 7946 0999'),
  imported('email', 'work', 'grace.okafor@widget-dc.example'),
  entered('email', 'personal', 'grace@okafor.example'),
  entered('chat', 'chat_slack', 'slack://user?team=T02EXAMPLE&id=U04G7QK2M9R'),
  entered(
    'chat',
    'chat_teams',
    'https://teams.microsoft.com/l/chat/0/0?users=grace.okafor@widget-dc.example&topicName=Office%20of%20the%20CIO&message=Hello%20Grace%2C%20the%20service%20desk%20would%20like%20to%20ask%20you%20something',
  ),
  entered('website', 'work', 'https://www.widget-dc.example/people/grace-okafor'),
  entered('website', 'personal', 'www.graceokafor.example'),
]
