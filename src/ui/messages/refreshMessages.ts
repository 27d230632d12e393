/** What is said of changes that others made. */
export const refreshMessages = {
  failed: 'These contact details could not be refreshed and may be out of date',
  shown: 'These contact details have changed. The changes are shown now.',
  wait: 'These contact details have changed. Move the pointer away from the rows to see the changes.',
  waitForForm:
    'These contact details have changed. The rows stay as they are while a form is open.',
  show: 'Show',
}
