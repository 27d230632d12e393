import { Modal } from '@mantine/core'
import { type Client, PersonContacts } from 'people-contacts'
import { type SyntheticEvent, useRef, useState } from 'react'
import { useParams } from 'react-router'

/** Contacts in what a portal may have around them; it counts what it hears from there. */
export function Around({ client }: { client: Client }) {
  const { kind, personId } = useParams()
  const [isOpen, setOpen] = useState(true)
  const [heard, setHeard] = useState<string[]>([])
  const dialog = useRef<HTMLDialogElement>(null)
  const hear = ({ type, target, currentTarget }: SyntheticEvent) => {
    if (target !== currentTarget) setHeard((before) => [...before, type])
  }
  const contacts = <PersonContacts personId={Number(personId)} client={client} />
  return (
    <>
      <output>{isOpen ? 'Open' : 'Closed'}</output>
      <output>{heard.length > 0 ? heard.join(' ') : 'Nothing heard'}</output>
      {kind === 'modal' && (
        <Modal opened={isOpen} onClose={() => setOpen(false)} size="xl" title="A modal">
          {contacts}
        </Modal>
      )}
      {kind === 'dialog' && (
        <>
          <button type="button" onClick={() => dialog.current?.showModal()}>
            Show dialog
          </button>
          <dialog ref={dialog} aria-label="A dialog" onClose={hear} onCancel={hear} onToggle={hear}>
            {contacts}
          </dialog>
        </>
      )}
      {kind === 'form' && (
        <form aria-label="A form" onSubmit={hear}>
          {contacts}
        </form>
      )}
    </>
  )
}
