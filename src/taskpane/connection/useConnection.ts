import { useEffect, useState } from "react";
import type { HostState } from "../../excel";

/** How long the host may stay silent before the pane says so, in milliseconds. */
export const patience = 10_000;

export type Connection = { readonly kind: "waiting" } | { readonly kind: "slow" } | HostState;

/**
 * Connects to the host once. "slow" after `patience` without an answer, or at once where the host's library
 * is missing; an answer that comes later still counts.
 */
export function useConnection(connect: () => Promise<HostState>): Connection {
  const [connection, setConnection] = useState<Connection>({ kind: "waiting" });
  useEffect(() => {
    let isMounted = true;
    const settle = (next: Connection): void => {
      window.clearTimeout(timer);
      if (isMounted) setConnection(next);
    };
    const timer = window.setTimeout(() => settle({ kind: "slow" }), patience);
    connect().then(settle, () => settle({ kind: "slow" }));
    return () => {
      isMounted = false;
      window.clearTimeout(timer);
    };
  }, [connect]);
  return connection;
}
