import { Component, type ReactNode } from 'react';
import { ERROR_CODE, errorCodeOfThrown, isNotLoaded } from '../app/error-code.vi.ts';
import { ErrorCode } from './error-code.tsx';
import { reopen } from './reopen.ts';
import { PANE } from './wording.vi.ts';

interface Props {
  readonly children: ReactNode;
  /** Called before another try. */
  readonly onRetry?: () => void;
}

interface State {
  /** What was thrown; null: nothing. */
  readonly broken: { readonly error: unknown } | null;
}

/** Stands in for a part that could not be shown: says so, and tries again when asked. Uses nothing that may be broken. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { broken: null };

  static getDerivedStateFromError(error: unknown): State {
    return { broken: { error } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (!broken) return this.props.children;
    const isLate = isNotLoaded(broken.error);
    return (
      <div role="alert" lang="vi" style={{ padding: 12 }}>
        <p>{isLate ? PANE.partNotLoaded : PANE.broken}</p>
        <button type="button" onClick={this.#retry}>
          {PANE.retry}
        </button>
        {isLate && (
          <button type="button" onClick={reopen}>
            {ERROR_CODE.reopen}
          </button>
        )}
        <ErrorCode code={errorCodeOfThrown(broken.error)} />
      </div>
    );
  }

  readonly #retry = (): void => {
    this.props.onRetry?.();
    this.setState({ broken: null });
  };
}
