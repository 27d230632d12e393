import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { isComposing } from '../ui/isComposing.ts'
import { formMessages } from '../ui/messages/formMessages.ts'
import { writeMessages } from '../ui/messages/writeMessages.ts'
import { useOnline } from '../ui/useOnline.ts'
import { useSubmit } from '../ui/useSubmit.ts'
import { visibleText } from '../ui/visibleText.ts'
import { useWords } from '../ui/words/useWords.ts'
import { ConflictChoice } from './ConflictChoice.tsx'
import { ContactFields } from './ContactFields.tsx'
import styles from './ContactForm.module.css'
import { DiscardDialog } from './DiscardDialog.tsx'
import type { Draft } from './draft.ts'
import type { FormPlace } from './useContactActions.ts'
import { useContactForm } from './useContactForm.ts'
import { useContactMeanwhile } from './useContactMeanwhile.ts'
import { useFormActions } from './useFormActions.ts'

export interface ContactFormProps {
  draft: Draft
  forms: FormPlace
}

/**
 * The one form that adds and corrects a contact, in the place of its row. Enter saves; Escape cancels. It may be drawn before
 * it is opened, and is then only brought into sight.
 */
export const ContactForm = memo(function ContactForm({ draft, forms }: ContactFormProps) {
  const words = useWords('form', formMessages)
  const { inDoubt: doubt } = useWords('writes', writeMessages)
  const online = useOnline()
  const [refusedOffline, setRefusedOffline] = useState(false)
  const [asking, setAsking] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const actions = useFormActions(forms)
  const { form, typed, isSent, submitOnce } = useContactForm(draft)
  const meanwhile = useContactMeanwhile(draft, actions.giveWay)
  useEffect(forms.focus.settle, [forms])

  // A refresh of the list can move the row, and with it the form that the agent is typing in.
  useLayoutEffect(() => {
    const here = element.current
    return () => {
      if (here?.matches(':focus-within') && !isSent()) actions.refocus(draft)
    }
  }, [actions, draft, isSent])

  const save = (over: Draft) =>
    submitOnce((values) => {
      setRefusedOffline(!online)
      if (!online) return false
      actions.save(over, values)
      return true
    })

  useSubmit(element, save(draft))

  const cancel = () => (typed() ? setAsking(true) : actions.discard(draft))
  const theirs = meanwhile ?? draft.theirs
  const { channel, label, value } = form.watch()
  const inDoubt = draft.sent && !theirs ? doubt : undefined
  const replaced = draft.inPlace ? words.replacedMeanwhile : draft.problem
  const known = draft.gone ? words.removedMeanwhile : replaced
  const problem = refusedOffline && !online ? words.offline : (known ?? inDoubt)

  return (
    <form
      ref={element}
      noValidate
      className={styles.form}
      aria-label={draft.base && !draft.gone ? words.editTitle : words.addTitle}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return
        // Else the same key press would close the question that it opens.
        event.preventDefault()
        event.stopPropagation()
        cancel()
      }}
    >
      <ContactFields draft={draft} form={form} />
      {draft.base && draft.base.values.length > 1 && (
        <p className={styles.note}>{words.severalValues}</p>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {visibleText(problem)}
        </p>
      )}
      {theirs && draft.base && (
        <ConflictChoice
          was={draft.base}
          theirs={theirs}
          yours={{ label, values: [{ channel, value }] }}
          onKeepTheirs={() => actions.discard(draft)}
          onSaveMine={() => save({ ...draft, base: theirs })()}
        />
      )}
      <div className={styles.buttons}>
        {!theirs && (
          <Button type="submit" look="primary">
            {words.save}
          </Button>
        )}
        <Button onClick={cancel}>{words.cancel}</Button>
      </div>
      {asking && (
        <DiscardDialog
          isInDoubt={draft.sent !== undefined}
          onDiscard={() => {
            setAsking(false)
            actions.discard(draft)
          }}
          onKeepEditing={() => setAsking(false)}
        />
      )}
    </form>
  )
})
