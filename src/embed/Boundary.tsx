import { Component, type ReactNode } from 'react'
import { LoadError } from '../ui/LoadError.tsx'
import { messages } from '../ui/messages.ts'

/** When a part of ours breaks, the portal around it goes on, and the agent can try again. */
export class Boundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    return (
      <LoadError
        title={messages.errors.unknown}
        detail={messages.errors.partFailedHint}
        onRetry={() => this.setState({ isBroken: false })}
      />
    )
  }
}
