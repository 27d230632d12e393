import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { writeMessages } from '../ui/messages/writeMessages.ts'
import { visibleText } from '../ui/visibleText.ts'
import { useWords } from '../ui/words/useWords.ts'
import styles from './ContactForm.module.css'
import { useContactsSession } from './ContactsProvider.tsx'
import { labelWord } from './contactWords.ts'
import type { Draft } from './draft.ts'
import { formKey } from './focusKeys.ts'
import type { FormPlace } from './useContactActions.ts'
import { useFormActions } from './useFormActions.ts'

export interface KeptDraftProps {
  draft: Draft
  /** Why it can no longer be saved; `undefined` where something else on the page says it. */
  reason: Draft['refused']
  forms: FormPlace
  /** Whether contacts can be added here. */
  canAdd: boolean
}

/** What was typed and can no longer be saved here: why, where nothing else says it, and the ways on. */
export function KeptDraft({ draft, reason, forms, canAdd }: KeptDraftProps) {
  const { addInstead, discard } = useFormActions(forms)
  const words = useWords('contacts', contactMessages)
  const writeWords = useWords('writes', writeMessages)
  const { directoryName = words.directory } = useContactsSession().host
  const why = {
    locked: writeWords.keptLocked(directoryName),
    replaced: writeWords.keptReplaced(directoryName),
    forbidden: words.readOnlyAccess,
  }
  const value = visibleText(draft.value)
  return (
    <div role="alert" className={styles.kept}>
      {reason && <p>{why[reason]}</p>}
      <div className={styles.keptLine}>
        <span>{writeWords.kept}</span>
        <strong dir="auto">
          {labelWord(draft.label, words)} {value}
        </strong>
        <CopyButton
          text={draft.value}
          label={words.copy(value)}
          copied={words.copied(value)}
          failed={words.copyFailed(value)}
          focusKey={formKey(draft.id)}
        />
        {canAdd && (
          <Button compact onClick={() => addInstead(draft)}>
            {writeWords.addKept}
          </Button>
        )}
        <Button compact onClick={() => discard(draft)}>
          {writeWords.discard}
        </Button>
      </div>
    </div>
  )
}
