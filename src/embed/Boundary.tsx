import { Component, type ContextType, type ReactNode } from 'react'
import { LoadError } from '../ui/LoadError.tsx'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import { WordsContext } from '../ui/words/useWords.ts'

/** When a part of ours breaks, the portal around it goes on, and the agent can try again. */
export class Boundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  static override contextType = WordsContext
  declare context: ContextType<typeof WordsContext>
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    const words = this.context('errors', errorMessages)
    return (
      <LoadError
        title={words.unknown}
        detail={words.partFailedHint}
        onRetry={() => this.setState({ isBroken: false })}
      />
    )
  }
}
