import alert from '@tabler/icons/outline/alert-triangle.svg?path'
import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { focusAround } from './focusAround.ts'
import { Icon } from './Icon.tsx'
import styles from './LoadError.module.css'
import { errorMessages } from './messages/errorMessages.ts'
import { visibleText } from './visibleText.ts'
import { useWords } from './words/useWords.ts'

interface LoadErrorProps {
  title: string
  detail: string
  /** What the API calls the failed request, for whoever looks into its log. */
  reference?: string | undefined
  /** Left out where asking again cannot help. */
  onRetry?: (() => void) | undefined
  /** What the button says. Default: Retry. */
  retryText?: string
  retrying?: boolean
}

/**
 * Stands where the content would be: what could not be loaded, why, where to look it up, and Retry. It says so again when
 * Retry has failed, and gives the focus to what is around it when it goes.
 */
export function LoadError(props: LoadErrorProps) {
  const { title, detail, reference, onRetry, retrying = false } = props
  const words = useWords('errors', errorMessages)
  const { retryText = words.retry } = props
  const box = useRef<HTMLDivElement>(null)
  const [tries, setTries] = useState({ retrying, failed: 0 })
  if (tries.retrying !== retrying) setTries({ retrying, failed: tries.failed + Number(!retrying) })
  useLayoutEffect(() => {
    const shown = box.current
    return () => {
      if (shown?.matches(':focus-within')) focusAround(shown)
    }
  }, [])
  return (
    <div ref={box} role="alert" className={styles.box}>
      <Icon path={alert} size={20} />
      <div key={tries.failed} className={styles.text}>
        <strong>{title}</strong>
        <span>{detail}</span>
        {reference && (
          <span className={styles.reference}>{words.reference(visibleText(reference))}</span>
        )}
      </div>
      {onRetry && (
        <Button onClick={onRetry} working={retrying}>
          {retryText}
        </Button>
      )}
    </div>
  )
}
