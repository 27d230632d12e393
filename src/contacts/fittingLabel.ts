import { type Channel, isLabel, labelFits } from '../contract/channels.ts'
import { labelsOf } from '../contract/labelsOf.ts'

/** The label itself where it fits the channel; the channel's first one where it does not. */
export function fittingLabel(label: string, channel: Channel): string {
  return isLabel(label) && labelFits(label, channel) ? label : (labelsOf(channel)[0] ?? label)
}
