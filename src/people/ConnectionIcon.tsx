import { IconClockPause, IconWifiOff } from '@tabler/icons-react'

export interface ConnectionIconProps {
  why: 'offline' | 'waiting'
}

/** The drawing beside the sentence that says why nothing moves. */
export function ConnectionIcon({ why }: ConnectionIconProps) {
  const Icon = why === 'offline' ? IconWifiOff : IconClockPause
  return <Icon size={18} aria-hidden />
}
