import { useCallback, useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { checkContact } from '../contract/contactWrite.ts'
import { visibleText } from '../ui/visibleText.ts'
import { useContactsSession } from './ContactsProvider.tsx'
import { bodyOfDraft } from './contactBody.ts'
import { contactResolver } from './contactResolver.ts'
import type { Draft, DraftValues } from './draft.ts'
import { fieldOfFault } from './fieldOfFault.ts'

/**
 * The form's state, started from a draft and kept in it with every change.
 *
 * `typed` says whether something would be lost; `submitOnce` makes a submit handler that validates and calls `send`, whose
 * result says whether the values went: until then it can be tried again, after that never (no double submits).
 */
export function useContactForm(draft: Draft) {
  const { drafts } = useContactsSession()
  const { channel, label, value } = draft
  const sent = useRef(false)
  const form = useForm<DraftValues>({
    resolver: contactResolver,
    defaultValues: { channel, label, value },
    reValidateMode: 'onChange',
    shouldFocusError: true,
  })
  const { subscribe, setError, formState } = form
  const { isDirty } = formState
  const [answered] = useState(() => answeredErrors(draft))

  // Not by the `errors` option: that one takes the focus, and comes again with every render of a new draft.
  useEffect(() => {
    for (const [field, message] of answered) setError(field, { type: 'api', message })
  }, [answered, setError])

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => drafts.keep(draft.id, { ...values, touched: true }),
      }),
    [subscribe, drafts, draft.id],
  )

  const submitOnce = (send: (values: DraftValues) => boolean) => () => {
    const go = (values: DraftValues) => {
      if (!sent.current) sent.current = send(values)
    }
    const values = form.getValues()
    // What is good goes at once: `handleSubmit` would draw the form anew for it, which is about to go.
    if (checkContact(bodyOfDraft(values)).ok) go(values)
    else void form.handleSubmit(go)()
  }

  const isSent = useCallback(() => sent.current, [])

  return { form, typed: () => isDirty || draft.touched, isSent, submitOnce }
}

/** The API's messages from the last failed save, each at its field. */
function answeredErrors({ fieldErrors = [], channel }: Draft): ['label' | 'value', string][] {
  return (['label', 'value'] as const).flatMap((field) => {
    const own = fieldErrors.filter(([key]) => fieldOfFault(key, channel) === field)
    return own.length > 0
      ? [[field, visibleText(own.map(([, message]) => message).join('. '))]]
      : []
  })
}
