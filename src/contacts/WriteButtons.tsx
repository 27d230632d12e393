import plus from '@tabler/icons/outline/plus.svg?path'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { contactMessages } from '../ui/messages/contactMessages.ts'
import { useWords } from '../ui/words/useWords.ts'
import { addKey } from './focusKeys.ts'

interface WriteButtonsProps {
  onAdd: () => void
  /** Left out where there is nothing that could be removed. */
  onRemoveAll: (() => void) | undefined
  /** All contacts have come: what goes with all of them is known. */
  isWhole: boolean
}

/** The buttons that change the list as a whole. */
export function WriteButtons({ onAdd, onRemoveAll, isWhole }: WriteButtonsProps) {
  const words = useWords('contacts', contactMessages)
  return (
    <>
      {onRemoveAll && (
        <Button look="quiet" disabled={!isWhole} onClick={onRemoveAll}>
          {words.removeAll}
        </Button>
      )}
      <Button
        look="primary"
        icon={<Icon path={plus} size={16} />}
        focusKey={addKey}
        onClick={onAdd}
      >
        {words.add}
      </Button>
    </>
  )
}
