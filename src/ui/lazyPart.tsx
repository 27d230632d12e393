import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { LoadError } from './LoadError.tsx'
import { errorMessages } from './messages/errorMessages.ts'
import { isOnline } from './useOnline.ts'
import { useWords } from './words/useWords.ts'

/** Code of the page could not be fetched: without a connection, or since a new version was put in place. */
export class PartMissing extends Error {
  override name = 'PartMissing'

  constructor(override readonly cause: unknown) {
    super('Code of the page could not be fetched')
  }
}

export interface LazyPart<Props> {
  (props: Props): ReactNode
  /** Fetches the code ahead of need, where there is a connection; a failure is kept for when the part is shown. */
  preload: () => void
}

/**
 * A component whose code is fetched when it is first needed, or before by `preload`. Unlike `React.lazy` it shows at once
 * when the code is already here. When it could not be fetched it offers Retry; when that fails too, to load the page again:
 * after a new version was put in place the code of the old one is gone. A part that is not vital is then missing quietly, until
 * there is a connection again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  whileLoading: ReactNode | ((props: Props) => ReactNode),
  { isVital = true } = {},
): LazyPart<Props> {
  let loaded: ComponentType<Props> | undefined
  let loading: Promise<void> | undefined

  const fetchCode = () => {
    loading ??= load().then(
      (component) => {
        loaded = component
      },
      (error: unknown) => {
        loading = undefined
        throw error
      },
    )
    return loading
  }

  function Part(props: Props) {
    const words = useWords('errors', errorMessages)
    const [isLoading, setLoading] = useState(true)
    const [failures, setFailures] = useState(0)

    useEffect(() => {
      if (loaded || !isLoading) return
      let mounted = true
      const end = (failed: 0 | 1) => {
        if (!mounted) return
        setLoading(false)
        setFailures((count) => count + failed)
      }
      fetchCode().then(
        () => end(0),
        () => end(1),
      )
      return () => {
        mounted = false
      }
    }, [isLoading])

    useEffect(() => {
      if (isVital || loaded || isLoading) return
      const loadAgain = () => setLoading(true)
      window.addEventListener('online', loadAgain)
      return () => window.removeEventListener('online', loadAgain)
    }, [isLoading])

    const Component = loaded
    if (Component) return <Component {...props} />
    if (failures === 0 || !isVital) {
      return typeof whileLoading === 'function' ? whileLoading(props) : whileLoading
    }
    const canRetry = failures === 1
    return (
      <LoadError
        title={words.partFailed}
        detail={words.partFailedHint}
        retryText={canRetry ? words.retry : words.loadAgain}
        onRetry={canRetry ? () => setLoading(true) : () => location.reload()}
        retrying={isLoading}
      />
    )
  }

  Part.preload = () => {
    if (isOnline()) void fetchCode().catch(() => undefined)
  }
  return Part
}
