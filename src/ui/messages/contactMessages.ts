/** What the contacts of a person say on screen. */
export const contactMessages = {
  region: 'Contact details',
  count: (count: number) => (count === 1 ? '1 contact' : `${count} contacts`),
  none: 'No contact details yet',
  noneHint: 'Add the first way to reach this person.',
  loading: 'Loading contact details',
  more: 'More contacts are on their way',
  loadFailed: 'The contact details could not be loaded',
  add: 'Add contact',
  removeAll: 'Remove all contacts',
  recentChanges: 'Recent changes',
  readOnlyAccess:
    'You can read contact details here, but your access does not allow changing them.',

  channel: { telephone: 'Telephone', email: 'Email', chat: 'Chat', website: 'Website' },
  otherChannel: 'Other',
  noValue: 'No value',
  label: {
    work: 'Work',
    mobile: 'Mobile',
    home: 'Home',
    personal: 'Personal',
    fax: 'Fax',
    chat_skype: 'Skype',
    chat_slack: 'Slack',
    chat_teams: 'Microsoft Teams',
    chat_workchat: 'Workchat',
  },
  noLabel: 'No label',

  readOnly: 'Read-only',
  lockReason: (directory: string) =>
    `Maintained by ${directory}: correct it there, and the next synchronisation brings it here.`,
  directory: 'the directory synchronisation',
  unchecked: 'Not known to be changeable',
  verified: 'Verified',
  saving: 'Saving…',
  opensInNewTab: 'opens in a new tab',
  /** Where a link leads whose text reads otherwise. */
  goesTo: (host: string) => `goes to ${host}`,

  copy: (value: string) => `Copy ${value}`,
  copied: (value: string) => `Copied ${value}`,
  copyFailed: (value: string) => `Could not copy. Select it by hand: ${value}`,
  edit: (label: string, value: string) => `Edit ${label} ${value}`.trim(),
  delete: (label: string, value: string) => `Delete ${label} ${value}`.trim(),

  deleted: (label: string, value: string) => `Deleted ${label} ${value}`.trim(),
  undo: 'Undo',
  /** The key that does the same, except on Apple's machines. */
  undoKey: 'Ctrl+Z',
  deleteFailed: (label: string, value: string) => `${label} ${value} was not deleted`.trim(),
}
