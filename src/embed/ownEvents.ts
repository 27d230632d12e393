import type { FocusEvent, SyntheticEvent } from 'react'

const stop = (event: SyntheticEvent) => event.stopPropagation()

/** Where Escape is for us: it cancels a form and closes a dialog. */
const takesEscape = 'form, dialog'

/**
 * What must not reach the portal's handlers around us. A dialog of ours that closes, and what folds, tell nobody else in the
 * browser; React tells all handlers above. Mantine's modals hear Escape before anybody, but for elements that say so.
 */
export const ownEvents = {
  onClose: stop,
  onCancel: stop,
  onToggle: stop,
  onFocus: ({ target }: FocusEvent<HTMLElement>) => {
    if (target.closest(takesEscape)) target.dataset.mantineStopPropagation = 'true'
  },
}
