import { Component, type ReactNode } from "react";
import { HostMessage } from "../connection/HostMessage";
import { words } from "../words";

interface BoundaryProps {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** In place of a blank pane where a part of it could not be loaded or drawn: a sentence and a way to try again. */
export class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? (
      <HostMessage sentence={words.trouble.unexpected} onRetry={this.props.onRetry} />
    ) : (
      this.props.children
    );
  }
}
