export interface PolicyOptions {
  /** The address of office.js, where it is not our own copy. */
  readonly office?: string;
}

/** The Content-Security-Policy of our pages as one line. */
export declare function securityPolicy(options?: PolicyOptions): string;
