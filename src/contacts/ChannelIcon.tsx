import { IconLink, IconMail, IconMessageCircle, IconPhone, IconWorld } from '@tabler/icons-react'
import type { Channel } from '../contract/channels.ts'

const icons = {
  telephone: IconPhone,
  email: IconMail,
  chat: IconMessageCircle,
  website: IconWorld,
  other: IconLink,
}

/** The sign of a channel; its name stands beside it. */
export function ChannelIcon({ channel, size = 18 }: { channel: Channel | 'other'; size?: number }) {
  const Icon = icons[channel]
  return <Icon size={size} stroke={1.75} aria-hidden />
}
