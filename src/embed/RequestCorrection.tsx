import report from '@tabler/icons/outline/message-report.svg?path'
import { labelWord } from '../contacts/contactWords.ts'
import type { Contact } from '../contract/contactRead.ts'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { embedMessages } from '../ui/messages/embedMessages.ts'
import { visibleText } from '../ui/visibleText.ts'
import { useWords } from '../ui/words/useWords.ts'

export interface RequestCorrectionProps {
  contact: Contact
  onRequest: () => void
}

/** Asks whoever maintains a locked contact to correct it; the portal knows how. */
export function RequestCorrection({ contact, onRequest }: RequestCorrectionProps) {
  const words = useWords('portal', embedMessages)
  const label = labelWord(contact.label, useWords('contacts', contactMessages))
  const value = visibleText(contact.values[0]?.value ?? '')
  return (
    <IconButton label={words.requestCorrection(label, value)} onClick={onRequest}>
      <Icon path={report} />
    </IconButton>
  )
}
