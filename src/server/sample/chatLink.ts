import type { Organization } from './organizations.ts'

interface ChatUser {
  mailbox: string
  email: string
  /** The person's id: gives the user ids that Slack and Workplace make up. */
  id: number
}

/** The link that starts a chat with a person; people paste links of different forms, and sometimes only their handle. */
export function chatLink(label: Organization['chat'], user: ChatUser): string {
  const forms = chatForms[label]
  return forms[user.id % forms.length]?.(user) ?? user.mailbox
}

const chatForms: Record<Organization['chat'], ((user: ChatUser) => string)[]> = {
  chat_teams: [
    ({ email }) => `https://teams.microsoft.com/l/chat/0/0?users=${email}`,
    ({ email }) => `msteams:/l/chat/0/0?users=${email}`,
    ({ email }) => `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`,
  ],
  chat_slack: [
    ({ id }) => `https://app.slack.com/client/T02EXAMPLE/D${slackId(id)}`,
    ({ id }) => `slack://user?team=T02EXAMPLE&id=U${slackId(id)}`,
  ],
  chat_skype: [
    ({ mailbox }) => `skype:${mailbox}?chat`,
    ({ mailbox }) => `skype:live:${mailbox}?chat`,
    ({ mailbox }) => mailbox,
  ],
  chat_workchat: [
    ({ id }) => `https://my.workplace.com/chat/t/${workplaceId(id)}`,
    ({ id }) => `https://work.workplace.com/chat/t/${workplaceId(id)}`,
  ],
}

function slackId(id: number): string {
  const letters = ((id * 987_654_321_013) % 36 ** 7).toString(36).toUpperCase()
  return `04${letters.padStart(7, 'K')}`
}

function workplaceId(id: number): string {
  return `1000${String((id * 7_919_735_407) % 10 ** 11).padStart(11, '0')}`
}
