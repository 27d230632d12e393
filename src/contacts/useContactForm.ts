import { type FormEvent, useEffect, useMemo, useRef } from 'react'
import { type FieldErrors, useForm } from 'react-hook-form'
import { useContactsSession } from './ContactsProvider.tsx'
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
  const errors = useMemo(() => errorsOf(draft), [draft])
  const sent = useRef(false)
  const form = useForm<DraftValues>({
    resolver: contactResolver,
    defaultValues: { channel, label, value },
    errors,
    reValidateMode: 'onChange',
    shouldFocusError: true,
  })
  const { subscribe, formState } = form
  const { isDirty } = formState

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => drafts.keep(draft.id, { ...values, touched: true }),
      }),
    [subscribe, drafts, draft.id],
  )

  const submitOnce = (send: (values: DraftValues) => boolean) => (event?: FormEvent) => {
    event?.preventDefault()
    void form.handleSubmit((values) => {
      if (!sent.current) sent.current = send(values)
    })()
  }

  return { form, typed: () => isDirty || draft.touched, submitOnce }
}

/** The API's messages from the last failed save, each at its field. */
function errorsOf({ fieldErrors = [], channel }: Draft): FieldErrors<DraftValues> {
  const at = (field: 'label' | 'value') => {
    const own = fieldErrors.filter(([key]) => fieldOfFault(key, channel) === field)
    const message = own.map(([, sentence]) => sentence).join('. ')
    return message ? { [field]: { type: 'api', message } } : {}
  }
  return { ...at('label'), ...at('value') }
}
