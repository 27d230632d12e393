import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { LoadError } from './LoadError.tsx'
import { messages } from './messages.ts'

interface LazyPart<Props> {
  (props: Props): ReactNode
  /** Fetches the code ahead of need; a failure is kept for when the part is shown. */
  preload: () => void
}

/**
 * A component whose code is fetched when it is first needed, or before by `preload`. Unlike `React.lazy` it shows at once
 * when the code is already here, and offers Retry when it could not be fetched.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  whileLoading: ReactNode,
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
    const [state, setState] = useState<'loading' | 'failed' | 'loaded'>('loading')

    useEffect(() => {
      if (loaded || state !== 'loading') return
      let mounted = true
      fetchCode().then(
        () => mounted && setState('loaded'),
        () => mounted && setState('failed'),
      )
      return () => {
        mounted = false
      }
    }, [state])

    const Component = loaded
    if (Component) return <Component {...props} />
    if (state !== 'failed') return whileLoading
    return (
      <LoadError
        title={messages.errors.partFailed}
        detail={messages.errors.kind.offline ?? ''}
        onRetry={() => setState('loading')}
      />
    )
  }

  Part.preload = () => void fetchCode().catch(() => undefined)
  return Part
}
