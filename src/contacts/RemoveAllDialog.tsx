import { useState } from 'react'
import type { ContactList } from '../client/client.ts'
import type { Contact } from '../contract/contactRead.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { messages } from '../ui/messages.ts'
import { useNotices } from '../ui/Notices.tsx'
import { useOnline } from '../ui/useOnline.ts'
import { ContactLines } from './ContactLines.tsx'
import type { Lock } from './contactRows.ts'
import styles from './RemoveAllDialog.module.css'
import { removalProblem } from './removalProblem.ts'
import { useRemoveAll } from './useRemoveAll.ts'

interface RemoveAllDialogProps {
  personId: number
  list: ContactList
  lockOf: (contact: Contact) => Lock
  /** `true` when the contacts are gone. */
  onClose: (done: boolean) => void
}

const words = messages.removeAll

/** Says beforehand what goes and what stays, removes it with progress, and tells the truth when not everything went. */
export function RemoveAllDialog({ personId, list, lockOf, onClose }: RemoveAllDialogProps) {
  const { show } = useNotices()
  const online = useOnline()
  const [total, setTotal] = useState(0)
  const { removeAll, running, removed, error } = useRemoveAll(personId, {
    onDone: (count) => {
      show({ tone: 'done', text: words.done(count), goesAfter: 8_000 })
      onClose(true)
    },
  })
  const goes = list.contacts.filter((contact) => lockOf(contact) === 'open')
  const stays = list.contacts.filter((contact) => lockOf(contact) === 'locked')
  const checking = goes.length + stays.length < list.contacts.length

  const confirm = () => {
    setTotal(goes.length)
    const wholeListEtag = stays.length === 0 && !checking ? list.etag : undefined
    removeAll({ personId, goes, wholeListEtag })
  }

  return (
    <Dialog title={words.title} onClose={() => !running && onClose(false)}>
      {error && !running && (
        <p role="alert" className={styles.problem}>
          {removalProblem(error, total)}
        </p>
      )}
      {goes.length > 0 ? (
        <ContactLines title={words.goes(goes.length)} contacts={goes} />
      ) : (
        <p>{words.nothingGoes}</p>
      )}
      {stays.length > 0 && <ContactLines title={words.stays(stays.length)} contacts={stays} />}
      {checking && <p className={styles.quiet}>{messages.contacts.checking}</p>}
      <p className={styles.quiet}>{online ? words.noUndo : messages.errors.offlineBanner}</p>
      {running && (
        <div role="status" className={styles.progress}>
          <progress value={removed} max={total} aria-label={words.title} />
          {words.progress(removed, total)}
        </div>
      )}
      <DialogActions>
        <Button disabled={running} onClick={() => onClose(false)}>
          {words.cancel}
        </Button>
        <Button
          look="danger"
          working={running}
          disabled={goes.length === 0 || checking || !online}
          onClick={confirm}
        >
          {words.confirm(running ? total : goes.length)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
