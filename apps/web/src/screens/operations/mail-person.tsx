import { Link } from '@banso/ui';
import type { DeadLetter } from '../../api/types.js';
import { useMay } from '../../shell/session-context.js';
import { useOperationsWords } from './operations-words.js';

/** For whom a mail is, leading to where their address is kept. */
export function MailPerson({ person: { id, name } }: Pick<DeadLetter, 'person'>) {
  const w = useOperationsWords();
  const may = useMay();
  if (name === null) return w('formerPerson');
  return may('user:write') ? (
    <Link href={`/masters/people/${id}`} className="inline-block py-1">
      {name}
    </Link>
  ) : (
    name
  );
}
