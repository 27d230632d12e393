const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How changes ended, and what to do with what was typed and can no longer be saved. */
export const writeMessages = {
  added: (label: string, value: string) => `Added ${label} ${value}`,
  saved: (label: string, value: string) => `Saved ${label} ${value}`,
  restored: (label: string, value: string) => `Added ${label} ${value} again`,
  notSavedElsewhere: (label: string, value: string) =>
    `${label} ${value} was not saved. It waits as a draft with its person.`,
  inDoubt: 'It is not known whether this was stored. Save looks first, and stores it once.',

  deleteInDoubt: (label: string, value: string) =>
    `It is not known whether ${label} ${value} was deleted`,
  deleteReplaced: (directory: string) =>
    `${capital(directory)} has replaced it, and maintains the new one.`,
  deleteCameAgain: 'It was deleted already, and has been added again since.',
  deleteChanged: (now: string) => `It was changed meanwhile and now reads: ${now}`,
  deleteForGood: 'Delete this contact for good?',
  deleteForGoodWhy:
    'It holds something that cannot be entered here again, so there will be no Undo.',
  deleteForGoodConfirm: 'Delete for good',

  kept: 'What you typed was not saved:',
  keptLocked: (directory: string) =>
    `This contact became read-only while you were editing it: ${directory} maintains it now.`,
  keptReplaced: (directory: string) =>
    `${capital(directory)} replaced this contact while you were editing it, and maintains the new one.`,
  addKept: 'Add as a new contact',
  discard: 'Discard',
}
