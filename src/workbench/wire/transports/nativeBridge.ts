import type { Connection, Host } from "../host";
import type { RequestBody } from "../protocol";

/** The global `_richApiNativeBridge` the library looks for while it is loaded; JSON text both ways. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

const RESPONSE = 2;
const EVENT = 3;

interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

/** A bridge that can be given another host at any time, for tests that load the library once. */
export class SwitchableBridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  #connection: Connection | null = null;

  /** Ends the connection to the host before and answers from this one. */
  connect(host: Host): void {
    this.#connection?.close();
    this.#connection = host.connect((entries) => this.#send({ type: EVENT, message: { entries } }));
  }

  disconnect(): void {
    this.#connection?.close();
    this.#connection = null;
  }

  sendMessageToHost(text: string): void {
    const { id, message } = JSON.parse(text) as BridgeRequest;
    const connection = this.#connection;
    if (!connection) {
      this.#send({ id, type: RESPONSE, message: refusal("no host is connected") });
      return;
    }
    connection.request(message.body, (body) => {
      this.#send({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body } });
    });
  }

  #send(message: unknown): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

const refusal = (message: string): unknown => ({
  statusCode: 503,
  headers: {},
  body: { error: { code: "ServiceNotAvailable", message } },
});
