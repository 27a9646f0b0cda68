import { Component, type ReactNode } from "react";

export interface FailureBoundaryProps {
  readonly children: ReactNode;
  /** A change makes another try. */
  readonly of: unknown;
  /** `again` makes another try. */
  readonly fallback: (again: () => void) => ReactNode;
}

interface Tried {
  readonly of: unknown;
  readonly broken: boolean;
}

export class FailureBoundary extends Component<FailureBoundaryProps, Tried> {
  override state: Tried = { of: this.props.of, broken: false };

  static getDerivedStateFromError(): Partial<Tried> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ of }: FailureBoundaryProps, tried: Tried): Tried | null {
    return of === tried.of ? null : { of, broken: false };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback(() => this.setState({ broken: false }));
  }
}
