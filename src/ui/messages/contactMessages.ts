const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What the contacts of a person say on screen. */
export const contactMessages = {
  region: 'Contact details',
  count: (count: number) => (count === 1 ? '1 contact' : `${count} contacts`),
  none: 'No contact details yet',
  noneHint: 'Add the first way to reach this person.',
  loading: 'Loading contact details',
  loadFailed: 'The contact details could not be loaded',
  refreshFailed: 'These contact details could not be refreshed and may be out of date',
  changesShown: 'These contact details have changed. The changes are shown now.',
  changesWait:
    'These contact details have changed. Move the pointer away from the rows to see the changes.',
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
  } as Record<string, string>,
  noLabel: 'No label',

  readOnly: 'Read-only',
  lockReason: (directory: string) =>
    `Maintained by ${directory}: correct it there, and the next synchronisation brings it here.`,
  directory: 'the directory synchronisation',
  unchecked: 'Not known to be changeable',
  checking: 'Checking whether this contact can be changed',
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
  restored: (label: string, value: string) => `Added ${label} ${value} again`,
  deleteFailed: (label: string, value: string) => `${label} ${value} was not deleted`.trim(),
  deleteInDoubt: (label: string, value: string) =>
    `It is not known whether ${label} ${value} was deleted`,
  deleteReplaced: 'The directory synchronisation has replaced it, and maintains the new one.',
  deleteCameAgain: 'It was deleted already, and has been added again since.',
  deleteChanged: (now: string) => `It was changed meanwhile and now reads: ${now}`,
  deleteForGood: 'Delete this contact for good?',
  deleteForGoodWhy:
    'It holds something that cannot be entered here again, so there will be no Undo.',
  deleteForGoodConfirm: 'Delete for good',
  added: (label: string, value: string) => `Added ${label} ${value}`,
  saved: (label: string, value: string) => `Saved ${label} ${value}`,
  notSavedElsewhere: (label: string, value: string) =>
    `${label} ${value} was not saved. It waits as a draft with its person.`,

  inDoubt: 'It is not known whether this was stored. Save looks first, and stores it once.',
  replacedMeanwhile:
    'A synchronisation put an equal contact in the place of this one while you were editing it. Save changes that one.',

  kept: 'What you typed was not saved:',
  keptLocked: (directory: string) =>
    `This contact became read-only while you were editing it: ${directory} maintains it now.`,
  keptReplaced: (directory: string) =>
    `${capital(directory)} replaced this contact while you were editing it, and maintains the new one.`,
  addKept: 'Add as a new contact',
  discard: 'Discard',
}
