import { Component, type ErrorInfo, type ReactNode } from 'react'
import { DataError } from '../data/load'
import { fr } from '../text/fr'
import { Notice } from '../ui/notice'
import { Attempt } from './lazy-part'
import { Failed } from './states'

type Props = {
  readonly children: ReactNode
  readonly fallback?: ReactNode // shown instead of the plain notice
  readonly within?: string // class of what holds the plain notice
  readonly onFail?: (error: unknown) => void
}

/** Keeps a fault in one part of the page: the rest goes on, and the reader is told. */
export class ErrorBoundary extends Component<Props, { error: unknown; attempt: number }> {
  override state = { error: null as unknown, attempt: 0 }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('nothing was thrown') }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack)
    this.props.onFail?.(error)
  }

  private readonly retry = () => this.setState(({ attempt }) => ({ error: null, attempt: attempt + 1 }))

  override render() {
    const { error, attempt } = this.state
    const { children, fallback, within } = this.props
    if (error === null) return <Attempt value={attempt}>{children}</Attempt>
    if (fallback !== undefined) return fallback
    const action = { label: fr.errors.retry, onPress: this.retry }
    return (
      <div className={within}>
        {error instanceof DataError ? (
          <Failed what="part" fault={error.fault} retry={this.retry} />
        ) : (
          <Notice tone="alert" title={fr.errors.stopped} action={action} />
        )}
      </div>
    )
  }
}
