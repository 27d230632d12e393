import { type FormEvent, useEffect, useMemo, useRef } from 'react'
import { type FieldErrors, useForm } from 'react-hook-form'
import { useContactsSession } from './ContactsProvider.tsx'
import { contactResolver, fieldOfFault } from './contactResolver.ts'
import type { Draft, DraftValues } from './draft.ts'

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

/** The API's messages from the last failed save, each at its field; what is on no field of the form stands at the form. */
function errorsOf({ fieldErrors = [], channel }: Draft): FieldErrors<DraftValues> {
  const sentences = { label: [], value: [], root: [] } as Record<
    'label' | 'value' | 'root',
    string[]
  >
  for (const [key, message] of fieldErrors) sentences[fieldOfFault(key, channel)].push(message)
  const { label, value, root } = sentences
  const errors: FieldErrors<DraftValues> = {}
  if (label.length > 0) errors.label = { type: 'api', message: label.join('. ') }
  if (value.length > 0) errors.value = { type: 'api', message: value.join('. ') }
  if (root.length > 0) errors.root = { type: 'api', message: root.join('. ') }
  return errors
}
