/** What a way to the provider began with. */
export interface BegunOidc {
  nonce: string;
  verifier: string;
  /** Where the browser wants to go afterwards: a path of ours. */
  back: string | null;
}
