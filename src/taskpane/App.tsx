import { FluentProvider, RendererProvider, createDOMRenderer } from "@fluentui/react-components";
import type { HostState } from "../excel";
import { HostMessage } from "./connection/HostMessage";
import { Skeleton } from "./connection/Skeleton";
import { useTheme } from "./connection/theme";
import { useConnection, type Connection } from "./connection/useConnection";
import { Boundary } from "./pane/Boundary";
import { Pane } from "./pane/Pane";
import type { Place } from "./pane/places";
import { words } from "./words";

declare global {
  interface Window {
    /** What a style element must carry to count; nothing where the page has no such policy. */
    readonly styleNonce?: string;
  }
}

interface AppProps {
  readonly connect: () => Promise<HostState>;
  /** Loads the page again: the only cure where the host's library did not come. */
  readonly reload: () => void;
  readonly place: Place;
}

/** Fluent's tokens stand in styles/theme.css, light and dark: as themes of Fluent they would be read before anything shows. */
const noTokens = {};

/** Makes Fluent's style elements, with the word that the page's policy asks of them (first.js). */
const renderer = createDOMRenderer(document, {
  styleElementAttributes: window.styleNonce === undefined ? {} : { nonce: window.styleNonce },
});

/** The task pane: waits for the host, then shows the four places or says why it cannot. */
export function App({ connect, reload, place }: AppProps) {
  const connection = useConnection(connect);
  useTheme(connection);
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={noTokens} className="nb-app">
        <Connected {...{ connection, reload, place }} />
      </FluentProvider>
    </RendererProvider>
  );
}

interface ConnectedProps extends Pick<AppProps, "reload" | "place"> {
  readonly connection: Connection;
}

function Connected({ connection, reload, place }: ConnectedProps) {
  switch (connection.kind) {
    case "waiting":
      return (
        <main className="nb-waiting">
          <h1 className="nb-hidden">{words.product}</h1>
          <Skeleton label={words.connection.waiting} />
        </main>
      );
    case "slow":
      return <HostMessage sentence={words.connection.slow} onRetry={reload} />;
    case "notExcel":
      return <HostMessage sentence={words.connection.notExcel} />;
    case "tooOld":
      return <HostMessage sentence={words.connection.tooOld} />;
    case "excel":
      return (
        <Boundary onRetry={reload}>
          <Pane workbook={connection.workbook} place={place} />
        </Boundary>
      );
  }
}
