/** A refusal of one field, named as in the request (`actionItems.0.dueOn`). */
export interface FieldRefusal {
  field: string;
  message: string;
}

/** What the API answered instead of a yes (RFC 9457), or that it could not be reached (`code` offline, `status` 0). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly correlationId: string | null;
  readonly errors: readonly FieldRefusal[];
  /** Members beyond the standard ones, such as `mode` beside a 401. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, body: unknown) {
    const said = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    const text = (key: string) => (typeof said[key] === 'string' ? said[key] : '');
    super(text('detail') || text('title') || `HTTP ${status}`);
    this.status = status;
    this.code = text('code') || (status === 0 ? 'offline' : `http${status}`);
    this.title = text('title');
    this.detail = text('detail');
    this.correlationId = text('correlationId') || null;
    this.errors = Array.isArray(said['errors']) ? (said['errors'] as FieldRefusal[]) : [];
    this.more = said;
  }

  /** The network is away; what was typed is still here. */
  get isOffline(): boolean {
    return this.status === 0;
  }

  /** Somebody else changed the row since it was read. */
  get isStale(): boolean {
    return this.status === 412;
  }

  /** The refusals by field, the first one of each. */
  get byField(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.errors].reverse().map(({ field, message }) => [field, message]));
  }
}
