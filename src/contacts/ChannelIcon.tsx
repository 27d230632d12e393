import other from '@tabler/icons/outline/link.svg?path'
import email from '@tabler/icons/outline/mail.svg?path'
import chat from '@tabler/icons/outline/message-circle.svg?path'
import telephone from '@tabler/icons/outline/phone.svg?path'
import website from '@tabler/icons/outline/world.svg?path'
import type { Channel } from '../contract/channels.ts'
import { Icon } from '../ui/Icon.tsx'

const icons = { telephone, email, chat, website, other }

/** The sign of a channel; its name stands beside it. */
export function ChannelIcon({ channel, size = 18 }: { channel: Channel | 'other'; size?: number }) {
  return <Icon path={icons[channel]} size={size} stroke={1.3} />
}
