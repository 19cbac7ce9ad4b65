import { Component, type ErrorInfo, type ReactNode } from 'react'
import { fr } from '../text/fr'
import { Notice } from '../ui/notice'

type Props = {
  readonly children: ReactNode
  readonly fallback?: ReactNode // shown instead of the plain notice
  readonly onFail?: (error: unknown) => void
}

/** Keeps a fault in one part of the page: the rest goes on, and the reader is told. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack)
    this.props.onFail?.(error)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    if (this.props.fallback !== undefined) return this.props.fallback
    const retry = { label: fr.errors.retry, onPress: () => this.setState({ failed: false }) }
    return <Notice tone="alert" title={fr.errors.part} action={retry} />
  }
}
