import type { Channel, Label } from '../../contract/channels.ts'
import type { ContactDraft } from '../../contract/contactWrite.ts'

/** A contact that somebody typed in. */
export function entered(channel: Channel, label: Label, value: string): ContactDraft {
  return { channel, label, value, integration: false }
}

/** A contact that a directory synchronisation brought, and that is locked on the page. */
export function imported(channel: Channel, label: Label, value: string): ContactDraft {
  return { channel, label, value, integration: true }
}
