/**
 * A fault in a few words for rows and the queue: codes rather than messages where there are any, because a database's
 * message can repeat what somebody wrote.
 */
export function shortError(error: unknown): string {
  const { name, code, severity, message } = error as {
    name?: string;
    code?: string;
    severity?: string;
    message?: string;
  };
  if (severity && code) return `PostgreSQL ${code}`;
  if (code) return String(code).slice(0, 60);
  const line = (message ?? String(error)).split('\n')[0]!.slice(0, 160);
  return name && name !== 'Error' ? `${name}: ${line}` : line;
}
