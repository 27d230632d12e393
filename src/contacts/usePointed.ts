import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { belowRows } from './listDifference.ts'

/**
 * What is under the pointer and moves with the rows in `section`: the key of a row, or {@link belowRows}. `onPoint` is
 * called when it is another element.
 */
export function usePointed(section: RefObject<HTMLElement | null>, onPoint: () => void) {
  const pointed = useRef<string>(undefined)
  const point = useEffectEvent((key: string | undefined) => {
    pointed.current = key
    onPoint()
  })

  useEffect(() => {
    // What stands below the section belongs to the page around it.
    const place = section.current?.parentElement
    const onOver = ({ target }: PointerEvent) => point(keyOf(target as Element, section.current))
    const onLeave = () => point(undefined)
    place?.addEventListener('pointerover', onOver)
    place?.addEventListener('pointerleave', onLeave)
    return () => {
      place?.removeEventListener('pointerover', onOver)
      place?.removeEventListener('pointerleave', onLeave)
    }
  }, [section])

  return pointed
}

function keyOf(target: Element, section: HTMLElement | null): string | undefined {
  if (section?.contains(target)) return target.closest<HTMLElement>('li[data-focus]')?.dataset.focus
  const position = section?.compareDocumentPosition(target) ?? 0
  const isBelow = (position & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  // A blank may move: nobody is about to click it.
  return isBelow && target.closest('summary, button, a, li') ? belowRows : undefined
}
