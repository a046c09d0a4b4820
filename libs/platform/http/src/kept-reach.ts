/** What somebody reached when an answer was kept: each setting of the transaction, and the roles. */
export type KeptReach = Record<string, ReadonlyArray<string | number>>;
