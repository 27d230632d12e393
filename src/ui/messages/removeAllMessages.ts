/** What the dialog that removes all contacts says. */
export const removeAllMessages = {
  title: 'Remove all contacts',
  goes: (count: number) => (count === 1 ? 'This contact goes' : `These ${count} contacts go`),
  /** `directory`: who maintains them. */
  stays: (count: number, directory: string) =>
    count === 1
      ? `This one stays: it belongs to ${directory}`
      : `These ${count} stay: they belong to ${directory}`,
  checking: 'Checking whether this contact can be changed',
  unchecked: 'Not known to be removable, so this stays',
  nothingGoes: 'Nothing here can be removed.',
  noUndo: 'This cannot be undone.',
  confirm: (count: number) => (count === 1 ? 'Remove 1 contact' : `Remove ${count} contacts`),
  cancel: 'Cancel',
  progress: (done: number, count: number) => `Removed ${done} of ${count}`,
  done: (count: number) => (count === 1 ? 'Removed 1 contact' : `Removed ${count} contacts`),
  changed: 'The contacts changed meanwhile. Look again at what goes and what stays.',
  stopped: (done: number, count: number) => `Stopped: ${done} of ${count} were removed.`,
  inDoubt: 'It is not known whether more went. The list shows it when the service can be reached.',
}
