import { useState } from 'react'
import type { Contact } from '../contract/contactRead.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import { removeAllMessages } from '../ui/messages/removeAllMessages.ts'
import { useNotices } from '../ui/Notices.tsx'
import { useOnline } from '../ui/useOnline.ts'
import { useWordsOf } from '../ui/words/useWords.ts'
import { ContactLines } from './ContactLines.tsx'
import { useContactsSession } from './ContactsProvider.tsx'
import type { Lock } from './contactRows.ts'
import styles from './RemoveAllDialog.module.css'
import { removalProblem } from './removalProblem.ts'
import { useListForRemoval } from './useListForRemoval.ts'
import { useRemoveAll } from './useRemoveAll.ts'

export interface RemoveAllDialogProps {
  personId: number
  contacts: readonly Contact[]
  /** The `ETag` of the list of exactly these contacts. */
  etag: string | undefined
  lockOf: (contact: Contact) => Lock
  /** A change to these contacts is still on its way: what goes is not certain yet. */
  saving: boolean
  /** `true` when the contacts are gone. */
  onClose: (done: boolean) => void
}

/** Says beforehand what goes and what stays, removes it with progress, and tells the truth when not everything went. */
export function RemoveAllDialog(props: RemoveAllDialogProps) {
  const { personId, contacts, etag, lockOf, saving, onClose } = props
  const { directoryName } = useContactsSession().host
  const wordsOf = useWordsOf()
  const words = wordsOf('removeAll', removeAllMessages)
  const contactWords = wordsOf('contacts', contactMessages)
  const { offlineBanner } = wordsOf('errors', errorMessages)
  const { show } = useNotices()
  const online = useOnline()
  const [total, setTotal] = useState(0)
  const { removeAll, running, removed, error } = useRemoveAll(personId, {
    onDone: (count) => {
      show({ tone: 'done', text: words.done(count), goesAfter: 8_000 })
      onClose(true)
    },
  })
  const withLock = (lock: Lock) => contacts.filter((contact) => lockOf(contact) === lock)
  const goes = withLock('open')
  const locked = withLock('locked')
  const unchecked = withLock('unchecked')
  const reading = useListForRemoval(personId, saving)
  const checking = withLock('unknown').length > 0

  const confirm = () => {
    setTotal(goes.length)
    removeAll({ personId, goes, stays: [...locked, ...unchecked], etag })
  }

  return (
    <Dialog title={words.title} onClose={() => !running && onClose(false)}>
      {error && !running && (
        <p role="alert" className={styles.problem}>
          {removalProblem(error, total, wordsOf)}
        </p>
      )}
      {goes.length > 0 ? (
        <ContactLines title={words.goes(goes.length)} contacts={goes} />
      ) : (
        <p>{words.nothingGoes}</p>
      )}
      {locked.length > 0 && (
        <ContactLines
          title={words.stays(locked.length, directoryName ?? contactWords.directory)}
          contacts={locked}
        />
      )}
      {unchecked.length > 0 && <ContactLines title={words.unchecked} contacts={unchecked} />}
      {reading && !running && <p className={styles.quiet}>{contactWords.loading}</p>}
      {checking && <p className={styles.quiet}>{words.checking}</p>}
      {saving && <p className={styles.quiet}>{contactWords.saving}</p>}
      <p className={styles.quiet}>{online ? words.noUndo : offlineBanner}</p>
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
          disabled={goes.length === 0 || reading || checking || saving || !online}
          onClick={confirm}
        >
          {words.confirm(running ? total : goes.length)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
