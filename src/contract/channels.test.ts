import { expect, test } from 'vitest'
import {
  type Channel,
  channels,
  contactRank,
  isLabel,
  type Label,
  labelFits,
  labels,
} from './channels.ts'
import { labelsOf } from './labelsOf.ts'

/** The vendor's page, word for word what each label is "only for", written out by hand. */
const page: Record<Label, Channel[]> = {
  chat_skype: ['chat'],
  chat_slack: ['chat'],
  chat_teams: ['chat'],
  chat_workchat: ['chat'],
  fax: ['telephone'],
  home: ['telephone'],
  mobile: ['telephone'],
  personal: ['email', 'website'],
  work: ['telephone', 'email', 'website'],
}

const pairs = labels.flatMap((label) => channels.map((channel) => [label, channel] as const))

test.each(pairs)(
  'the label %s on the channel %s is allowed exactly where the page says so',
  (label, channel) => {
    expect(labelFits(label, channel)).toBe(page[label].includes(channel))
  },
)

test('the table holds the labels of the page and no other', () => {
  expect([...labels].sort()).toEqual(Object.keys(page).sort())
})

test('every channel has labels, in the order in which contacts are sorted', () => {
  expect(labelsOf('telephone')).toEqual(['work', 'mobile', 'home', 'fax'])
  expect(labelsOf('email')).toEqual(['work', 'personal'])
  expect(labelsOf('chat')).toEqual(['chat_skype', 'chat_slack', 'chat_teams', 'chat_workchat'])
  expect(labelsOf('website')).toEqual(['work', 'personal'])
})

test('a name that every JavaScript object has is not a label', () => {
  expect(['constructor', 'toString', '__proto__', 'hasOwnProperty'].filter(isLabel)).toEqual([])
})

test('contacts are sorted by channel before label, unknown labels after known ones, none before a channel', () => {
  const sorted: [Channel | undefined, string][] = [
    ['telephone', 'work'],
    ['telephone', 'fax'],
    ['telephone', 'pager'],
    ['email', 'work'],
    ['website', 'personal'],
    [undefined, 'work'],
  ]
  const ranks = sorted.map(([channel, label]) => contactRank(channel, label))
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(new Set(ranks).size).toBe(ranks.length)
})
