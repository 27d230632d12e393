import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { appMessages } from '../ui/messages/appMessages.ts'
import { errorMessages } from '../ui/messages/errorMessages.ts'
import { PageMain } from './PageMain.tsx'
import { PlainState } from './PlainState.tsx'

const words = appMessages.broken

/** Stands around everything: when a part of the page breaks, the agent reads so and can go on, instead of a blank page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <PageMain>
        <PlainState title={words.title} body={words.body}>
          <Button onClick={() => location.reload()}>{errorMessages.loadAgain}</Button>
        </PlainState>
      </PageMain>
    )
  }
}
