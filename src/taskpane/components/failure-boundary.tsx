import { Component } from 'react';
import type { ReactNode } from 'react';

interface FailureBoundaryProps {
  readonly children: ReactNode;
  /** What is shown instead, given the name of the error's class and the way to start again. */
  readonly fallback: (errorName: string, restart: () => void) => ReactNode;
}

/** Catches a failure of the pane itself. React has no other form for this than a class. */
export class FailureBoundary extends Component<FailureBoundaryProps, { readonly errorName: string | null }> {
  override state: { readonly errorName: string | null } = { errorName: null };

  static getDerivedStateFromError(error: unknown): { readonly errorName: string } {
    return { errorName: error instanceof Error ? error.name : typeof error };
  }

  override render() {
    const { errorName } = this.state;
    return errorName === null ? this.props.children : this.props.fallback(errorName, () => this.setState({ errorName: null }));
  }
}
