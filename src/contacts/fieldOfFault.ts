import type { Channel } from '../contract/channels.ts'

/** Where a fault on a key of the body stands: at a field, or at the form itself (`base`, and keys that have no field here). */
export function fieldOfFault(key: string, channel: Channel): 'label' | 'value' | 'form' {
  if (key === 'label') return 'label'
  return key === channel ? 'value' : 'form'
}
