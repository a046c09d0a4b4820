/** What the database tells people of the secrets of their own account (`my_secrets`). */
export interface OwnSecrets {
  /** Null for somebody who signs in at the provider alone. */
  passwordHash: string | null;
  /** The sealed secret of the second factor; null: there is none. */
  secret: string | null;
  /** A sealed secret that waits for its first code. */
  pending: string | null;
  /** When the first code came (ISO 8601). */
  confirmedAt: string | null;
  /** Recovery codes that are not used yet. */
  codesLeft: number;
}
