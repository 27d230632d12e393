import { type Channel, type Label, labelFits, labels } from './channels.ts'

/** The labels a channel may carry, in sort order; never empty. */
export function labelsOf(channel: Channel): Label[] {
  return labels.filter((label) => labelFits(label, channel))
}
