/** A folder that is being served. */
export interface ServedFolder {
  /** "http://localhost:<port>", or https with a certificate. */
  readonly origin: string;
  /** Resolves when the port is free again. */
  stop(): Promise<void>;
}

/**
 * Serves a folder on this machine only. Port 0 takes any free one. Rejects with node's error (code EADDRINUSE) where
 * the port is taken.
 */
export function serveFolder(
  folder: string,
  port?: number,
  certificate?: { readonly key: string; readonly cert: string } | null,
): Promise<ServedFolder>;
