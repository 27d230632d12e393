import { type RefObject, useEffect, useRef } from 'react'

/**
 * Hears the form itself, as React does not: below another form, which a portal may have around us, the event goes no
 * further than that one, and the browser would send what was typed into the address.
 */
export function useSubmit(form: RefObject<HTMLFormElement | null>, onSubmit: () => void): void {
  const latest = useRef(onSubmit)
  useEffect(() => {
    latest.current = onSubmit
  })

  useEffect(() => {
    const element = form.current
    const submit = (event: SubmitEvent) => {
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    element?.addEventListener('submit', submit)
    return () => element?.removeEventListener('submit', submit)
  }, [form])
}
