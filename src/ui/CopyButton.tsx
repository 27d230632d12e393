import check from '@tabler/icons/outline/check.svg?path'
import copyIcon from '@tabler/icons/outline/copy.svg?path'
import { useEffect, useState } from 'react'
import { copyText } from './copyText.ts'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { useNotices } from './Notices.tsx'

interface CopyButtonProps {
  /** What goes on the clipboard, to the letter. */
  text: string
  label: string
  copied: string
  failed: string
  /** Marks the button for those who move the focus. */
  focusKey?: string | undefined
}

/** Copies a text and says so, on the button and to screen readers. */
export function CopyButton({ text, label, copied, failed, focusKey }: CopyButtonProps) {
  const { show } = useNotices()
  /** Another one with each copy, so that the mark stays as long after the last as after the first. */
  const [done, setDone] = useState<object>()

  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(undefined), 2_000)
    return () => clearTimeout(timer)
  }, [done])

  const copy = async () => {
    const ok = await copyText(text)
    setDone(ok ? {} : undefined)
    show({
      id: 'copy',
      tone: ok ? 'done' : 'problem',
      text: ok ? copied : failed,
      goesAfter: ok ? 3_000 : undefined,
    })
  }

  return (
    <IconButton label={label} focusKey={focusKey} onClick={() => void copy()}>
      <Icon path={done ? check : copyIcon} />
    </IconButton>
  )
}
