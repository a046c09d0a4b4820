/** What a request shows for who it is from. */
export interface Credentials {
  /** The hash under which the session or token is stored. */
  hash: Buffer;
  isToken: boolean;
}
