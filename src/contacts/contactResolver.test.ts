import { expect, test } from 'vitest'
import { channels } from '../contract/channels.ts'
import { labelsOf } from '../contract/labelsOf.ts'
import { formMessages } from '../ui/messages/formMessages.ts'
import { contactResolver } from './contactResolver.ts'
import type { DraftValues } from './draft.ts'
import { errorText } from './errorText.ts'
import { fittingLabel } from './fittingLabel.ts'

/** The message at each field of the form. */
async function messagesFor(values: DraftValues) {
  const options = { fields: {}, shouldUseNativeValidation: false }
  const { errors } = await contactResolver(values, undefined, options)
  return {
    label: errorText('label', errors.label, values, formMessages.fault),
    value: errorText('value', errors.value, values, formMessages.fault),
  }
}

test('a form that the API would accept has no message', async () => {
  const pairs = channels.flatMap((channel) =>
    labelsOf(channel).map((label) => ({ channel, label })),
  )
  const found = await Promise.all(pairs.map((pair) => messagesFor({ ...pair, value: 'x' })))
  expect(found).toEqual(pairs.map(() => ({ label: undefined, value: undefined })))
})

test.each([
  ['telephone', 'Enter a telephone number'],
  ['email', 'Enter an email address'],
  ['chat', 'Enter a chat link'],
  ['website', 'Enter a website address'],
] as const)('an empty %s says what to enter', async (channel, message) => {
  const label = labelsOf(channel)[0] ?? ''
  expect(await messagesFor({ channel, label, value: '  ' })).toEqual({
    label: undefined,
    value: message,
  })
})

test('a value that is too long says by how much', async () => {
  const value = '😀'.repeat(258)
  expect((await messagesFor({ channel: 'email', label: 'work', value })).value).toBe(
    'Shorten it by 3: it has 258 characters, and 255 are allowed',
  )
})

test('an invisible character that cannot be stored is named', async () => {
  const found = await messagesFor({ channel: 'email', label: 'work', value: 'a\0b' })
  expect(found.value).toMatch(/invisible character/)
})

test('a label of a live system that is in no table has to be chosen anew', async () => {
  const found = await messagesFor({ channel: 'email', label: 'pager', value: 'a' })
  expect(found.label).toBe('Choose one of the labels')
})

test('choosing a channel keeps a label that fits it and replaces one that does not', () => {
  expect(fittingLabel('work', 'email')).toBe('work')
  expect(fittingLabel('mobile', 'email')).toBe('work')
  expect(fittingLabel('mobile', 'chat')).toBe('chat_skype')
  expect(fittingLabel('pager', 'website')).toBe('work')
})
