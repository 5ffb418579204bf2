import type { Connection, Host } from "../host";
import type { RequestBody } from "../protocol";
import { DOCUMENT_URL, FULL_VERSION, hostInfo } from "./appDescription";

/** How a pane on https and the page around it find each other. */
export interface XdmOptions {
  /** Fresh for each load of the pane: the library caches settings under it. */
  readonly conversationId: string;
  /** Origin of the page around the pane; https, and the same host name as the pane's. */
  readonly hostOrigin: string;
  /** Origin of the pane. */
  readonly paneOrigin: string;
}

const APP_ID = "pane";

/** The `name` to give the iframe: the loader finds the host by it. */
export const xdmFrameName = (host: Host, { conversationId, hostOrigin }: XdmOptions): string =>
  JSON.stringify({
    baseFrameName: "pane",
    hostInfo: hostInfo("Web$16.00", host.locale),
    xdmInfo: `${conversationId}|${APP_ID}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });

const MessageType = { Request: 0, Response: 1 } as const;
const ActionKind = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
const ResponseType = { Reply: 0, Event: 1 } as const;
const Dispatch = { RichApi: 93, SaveSettings: 76, RefreshSettings: 75 } as const;
const BODY = 4;

const SUCCESS = { Error: 0, Version: 1 } as const;
/** The common API's code for a call it does not have. */
const UNSUPPORTED = { Error: 5_000, Version: 1 } as const;
const RICH_API_MESSAGE = "richApiMessage";

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

/** The host's end of the conversation with one pane over `postMessage`, as Excel on the web leads it. */
export class XdmEndpoint {
  readonly #host: Host;
  readonly #options: XdmOptions;
  readonly #post: (text: string) => void;
  readonly #connection: Connection;
  #eventCorrelation: number | null = null;

  constructor(host: Host, options: XdmOptions, post: (text: string) => void) {
    this.#host = host;
    this.#options = options;
    this.#post = post;
    this.#connection = host.connect((entries) => {
      if (this.#eventCorrelation === null) return;
      this.#send(RICH_API_MESSAGE, this.#eventCorrelation, ResponseType.Event, { ArrayData: entries });
    });
  }

  /** Takes a message of the pane; ignores what does not belong to this conversation. */
  receive(text: string): void {
    const request = parse(text);
    if (request?._messageType !== MessageType.Request) return;
    if (request._conversationId !== this.#options.conversationId) return;
    const reply = (answer: unknown): void =>
      this.#send(request._actionName, request._correlationId, ResponseType.Reply, answer);
    const body = richApiBody(request);
    if (body === null) reply(this.#answer(request));
    else {
      this.#connection.request(body, (response) => reply({ ...SUCCESS, Data: [200, [], JSON.stringify(response)] }));
    }
  }

  close(): void {
    this.#connection.close();
  }

  #answer(request: Request): unknown {
    if (request._actionType !== ActionKind.Invoke) return this.#subscription(request);
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#appContext();
      case "executeMethod":
        return this.#execute(request._data as MethodCall);
      default:
        return null;
    }
  }

  #subscription({ _actionName, _actionType, _correlationId }: Request): unknown {
    if (_actionName === RICH_API_MESSAGE) {
      this.#eventCorrelation = _actionType === ActionKind.RegisterEvent ? _correlationId : null;
    }
    return { Error: 0 };
  }

  #execute({ DdaMethod, DdaSettingsMethod }: MethodCall): unknown {
    const { settings } = this.#host;
    switch (DdaMethod.DispatchId) {
      case Dispatch.SaveSettings:
        settings.replace(DdaSettingsMethod?.Properties ?? []);
        return SUCCESS;
      case Dispatch.RefreshSettings: {
        const list = settings.entries().map(([Name, Value]) => ({ Name, Value }));
        return { ...SUCCESS, Properties: { Settings: list } };
      }
      default:
        return UNSUPPORTED;
    }
  }

  #appContext(): unknown {
    const { locale, requirements, settings, theme } = this.#host;
    return {
      _id: APP_ID,
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: DOCUMENT_URL,
      _clientMode: 1,
      _settings: settings.entries(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "c0",
      _appInstanceId: APP_ID,
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: FULL_VERSION,
      _officeTheme: theme,
      _addinName: "pane",
      _appDomains: [],
      _initialDisplayMode: 0,
    };
  }

  #send(actionName: string, correlationId: number, responseType: number, data: unknown): void {
    this.#post(
      JSON.stringify({
        _messageType: MessageType.Response,
        _actionName: actionName,
        _conversationId: this.#options.conversationId,
        _correlationId: correlationId,
        _origin: this.#options.hostOrigin,
        _errorCode: 0,
        _responseType: responseType,
        _data: data,
        _serializerVersion: 1,
      }),
    );
  }
}

/** The batch that a request brings; null where it brings none. */
function richApiBody({ _actionType, _actionName, _data }: Request): RequestBody | null {
  if (_actionType !== ActionKind.Invoke || _actionName !== "executeMethod") return null;
  const { DdaMethod, ArrayData } = _data as MethodCall;
  return DdaMethod.DispatchId === Dispatch.RichApi ? (JSON.parse(String(ArrayData?.[BODY])) as RequestBody) : null;
}

function parse(text: string): Request | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null && "_messageType" in message ? (message as Request) : null;
  } catch {
    return null;
  }
}

/** Serves the pane in an iframe of the page. Returns the function that ends it. */
export function serveXdm(page: Window, frame: HTMLIFrameElement, host: Host, options: XdmOptions): () => void {
  const endpoint = new XdmEndpoint(host, options, (text) => frame.contentWindow?.postMessage(text, options.paneOrigin));
  const listener = (event: MessageEvent<unknown>): void => {
    const isFromPane = event.source === frame.contentWindow && event.origin === options.paneOrigin;
    if (isFromPane && typeof event.data === "string") endpoint.receive(event.data);
  };
  page.addEventListener("message", listener);
  return () => {
    page.removeEventListener("message", listener);
    endpoint.close();
  };
}
