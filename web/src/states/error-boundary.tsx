import { Component, type ReactNode } from 'react';
import { askWhetherReady } from '../api/ask-whether-ready.js';
import { connection } from '../api/connection.js';
import { ErrorState } from './error-state.js';
import { PartNotLoaded } from './lazy-part.js';

interface Props {
  /** Another page starts anew. */
  readonly pageKey: string;
  readonly children: ReactNode;
}

interface State {
  failure: { error: unknown; pageKey: string } | undefined;
}

/** What a browser could not load once it may not try again before the page is loaded anew. */
function loadAgainWhenBack(): void {
  connection.subscribe(() => {
    if (connection.isUp()) window.location.reload();
  });
  void askWhetherReady();
}

/** A page that breaks leaves the frame standing. React knows this as a class only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: undefined };

  override componentDidCatch(error: unknown): void {
    this.setState({ failure: { error, pageKey: this.props.pageKey } });
    if (error instanceof PartNotLoaded) loadAgainWhenBack();
  }

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error, pageKey: '' } };
  }

  override componentDidUpdate({ pageKey }: Props): void {
    if (this.state.failure && pageKey !== this.props.pageKey) this.setState({ failure: undefined });
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <ErrorState
        error={failure.error}
        onRetry={() => (failure.error instanceof PartNotLoaded ? window.location.reload() : this.setState({ failure: undefined }))}
      />
    );
  }
}
