import type { ContactValue } from '../contract/contactRead.ts'
import type { ContactText } from './contactText.ts'

/** Whether a system may have stored the one as the other: it may write small, and numbers without separators. */
export function storedAlike(a: ContactText, b: ContactText): boolean {
  const plain = ({ channel, value }: ContactValue) =>
    channel === 'telephone' ? value.replace(/[\s().\-/]/g, '') : value.trim().toLowerCase()
  const text = ({ label, values }: ContactText) =>
    JSON.stringify([label, values.map((one) => [one.channel, plain(one)])])
  return text(a) === text(b)
}
