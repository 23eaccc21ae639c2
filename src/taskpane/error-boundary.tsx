import { Component, type ReactNode } from 'react';
import { WORDING } from './wording.vi.ts';

interface Props {
  readonly children: ReactNode;
  /** Called before another try. */
  readonly onRetry?: () => void;
}

/** Stands in for a part that could not be shown: says so, and tries again when asked. Uses nothing that may be broken. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div role="alert" lang="vi" style={{ padding: 12 }}>
        <p>{WORDING.broken}</p>
        <button type="button" onClick={this.#retry}>
          {WORDING.retry}
        </button>
      </div>
    );
  }

  readonly #retry = (): void => {
    this.props.onRetry?.();
    this.setState({ isBroken: false });
  };
}
