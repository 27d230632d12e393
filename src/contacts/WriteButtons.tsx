import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { messages } from '../ui/messages.ts'
import { addKey } from './focusKeys.ts'
import { LazyContactForm } from './lazyParts.tsx'

interface WriteButtonsProps {
  onAdd: () => void
  /** Left out where there is nothing that could be removed. */
  onRemoveAll: (() => void) | undefined
}

/** The buttons that change the list as a whole. */
export function WriteButtons({ onAdd, onRemoveAll }: WriteButtonsProps) {
  return (
    <>
      {onRemoveAll && (
        <Button variant="subtle" color="gray" size="sm" onClick={onRemoveAll}>
          {messages.contacts.removeAll}
        </Button>
      )}
      <Button
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        data-focus={addKey}
        onClick={onAdd}
        onPointerEnter={LazyContactForm.preload}
      >
        {messages.contacts.add}
      </Button>
    </>
  )
}
