/** What the form that adds and edits a contact says. */
export const formMessages = {
  addTitle: 'Add contact',
  editTitle: 'Edit contact',
  channel: 'Channel',
  label: 'Label',
  value: {
    telephone: 'Telephone number',
    email: 'Email address',
    chat: 'Chat link',
    website: 'Website address',
  },
  hint: {
    telephone: 'With the country code, for example +31 20 555 0100',
    email: 'For example name@example.org',
    chat: 'The link that starts a direct chat',
    website: 'For example www.example.org',
  },
  hidden: (visible: string) => `With its hidden characters: ${visible}`,
  save: 'Save',
  cancel: 'Cancel',
  severalValues: 'This contact holds more than one value. Saving keeps only the one in this form.',
  offline: 'You are offline. What you typed is kept; save it when the connection is back.',
  removedMeanwhile: 'This contact was removed meanwhile. Save adds it again as a new contact.',
  replacedMeanwhile:
    'A synchronisation put an equal contact in the place of this one while you were editing it. Save changes that one.',

  fault: {
    blank: 'Fill this in',
    chooseLabel: 'Choose a label',
    unknownLabel: 'Choose one of the labels',
    labelDoesNotFit: 'This label does not fit the channel. Choose another one',
    tooLong: (length: number, longest: number) =>
      `Shorten it by ${length - longest}: it has ${length} characters, and ${longest} are allowed`,
    unstorableCharacter: 'Remove the invisible character: it cannot be stored',
    blankValue: {
      telephone: 'Enter a telephone number',
      email: 'Enter an email address',
      chat: 'Enter a chat link',
      website: 'Enter a website address',
    },
  },

  conflict: 'Somebody changed this contact while you were editing it.',
  conflictMoved: (from: string, to: string) =>
    `Somebody moved this contact from ${from} to ${to} while you were editing it.`,
  conflictTheirs: 'Theirs',
  conflictWas: 'Was',
  conflictYours: 'Yours',
  keepTheirs: 'Keep theirs',
  saveMine: 'Save mine',

  discardTitle: 'Discard what you typed?',
  discardBody: 'It has not been saved.',
  discardInDoubt: 'It is not known whether it was saved before. What was saved stays saved.',
  discard: 'Discard',
  keepEditing: 'Keep editing',
}
