'use client';

import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';

export interface ErrorBoundaryProps {
  /** Rendered instead of the children after one of them threw. */
  renderError: (error: unknown, retry: () => void) => ReactNode;
  /** Called once for each error. */
  onError: (error: unknown) => void;
  children: ReactNode;
}

interface ErrorBoundaryState {
  failure?: { error: unknown } | undefined;
}

/** Keeps an error that its children throw while they render. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    const { renderError, children } = this.props;
    const { failure } = this.state;
    return (
      <QueryErrorResetBoundary>
        {({ reset }) => {
          if (!failure) return children;
          const retry = () => {
            // Else a hook that suspends throws its last error again, without a request.
            reset();
            this.setState({ failure: undefined });
          };
          return renderError(failure.error, retry);
        }}
      </QueryErrorResetBoundary>
    );
  }
}
