import type { ContactChange } from '../contract/contactChange.ts'
import type { Contact } from '../contract/contactRead.ts'
import { changeMessages } from '../ui/messages/changeMessages.ts'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import type { WordsOf } from '../ui/words/translated.ts'
import type { Words } from '../ui/words/words.ts'
import { contactLine } from './contactLine.ts'
import { labelWord, valueWords } from './contactWords.ts'

/**
 * A change in words, in pieces.
 *
 * @param theirs sets a name or value apart from our own words
 * @example changeSentence(change, wordsOf, (text) => text).join('') // 'Ada changed Work +31 20 123 to +31 20 124'
 */
export function changeSentence<Piece>(
  { by, before, after }: ContactChange,
  wordsOf: WordsOf,
  theirs: (text: string) => Piece,
): (string | Piece)[] {
  const words = wordsOf('changes', changeMessages)
  const contactWords = wordsOf('contacts', contactMessages)
  const who = by === undefined ? words.somebody : theirs(by)
  const named = (contact: Contact) => theirs(contactLine(contact, contactWords))
  if (before && after) {
    const lock = lockChange(before, after)
    const edit = editSentence(who, before, after, wordsOf, theirs)
    if (edit) return lock ? [...edit, words[`and${lock}`]] : edit
    return lock
      ? words[`made${lock}`](who, named(after))
      : words.changedSomething(who, named(after))
  }
  if (before) return words.deleted(who, named(before))
  if (!after) return words.changedSomething(who, words.aContact)
  const added = words.added(who, named(after))
  return after.integration ? [...added, words.andReadOnly] : added
}

/** What was done to label, channel and value; `undefined` when they stayed. */
function editSentence<Piece>(
  who: string | Piece,
  before: Contact,
  after: Contact,
  wordsOf: WordsOf,
  theirs: (text: string) => Piece,
): (string | Piece)[] | undefined {
  const words = wordsOf('changes', changeMessages)
  const contactWords = wordsOf('contacts', contactMessages)
  const named = (contact: Contact) => theirs(contactLine(contact, contactWords))
  const [from, to] = [named(before), named(after)]
  const [fromChannel, toChannel] = [
    channelsOf(before, contactWords),
    channelsOf(after, contactWords),
  ]
  if (fromChannel !== toChannel) return words.moved(who, from, fromChannel, to, toChannel)
  const isRelabelled = before.label !== after.label
  if (JSON.stringify(before.values) !== JSON.stringify(after.values)) {
    return words.changed(who, from, isRelabelled ? to : theirs(valuesOf(after, contactWords)))
  }
  if (!isRelabelled) return undefined
  const [fromLabel, toLabel] = [
    theirs(labelWord(before.label, contactWords)),
    theirs(labelWord(after.label, contactWords)),
  ]
  return words.changedLabel(who, theirs(valuesOf(after, contactWords)), fromLabel, toLabel)
}

function lockChange(before: Contact, after: Contact): 'ReadOnly' | 'Changeable' | undefined {
  if (Boolean(before.integration) === Boolean(after.integration)) return undefined
  return after.integration ? 'ReadOnly' : 'Changeable'
}

function channelsOf({ values }: Contact, words: Words['contacts']): string {
  return values.map(({ channel }) => words.channel[channel]).join(', ')
}

function valuesOf({ values }: Contact, words: Words['contacts']): string {
  return values.map((value) => valueWords(value, words)).join(' ')
}
