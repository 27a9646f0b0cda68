import { Component, type ReactNode } from "react";

/** What a boundary surrounds, and what replaces it once that broke. */
export interface FailureBoundaryProps {
  readonly children: ReactNode;
  readonly of: unknown;
  readonly fallback: (again: () => void) => ReactNode;
}

type Tried = Readonly<{ of: unknown; broken: boolean }>;

/** A fallback for children that can't be rendered: a white pane would look like nothing to say. */
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
