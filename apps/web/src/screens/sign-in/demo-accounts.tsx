import { ROLES, ROLE_LABELS, isOneOf } from '@banso/domain';
import { Button } from '@banso/ui';
import type { ServiceInfo } from '../../api/session.js';
import { useLabel } from '../../i18n/days.js';

/** The accounts to try, one press each. */
export function DemoAccounts({
  accounts,
  onChoose,
}: {
  accounts: ServiceInfo['demoAccounts'];
  onChoose: (email: string) => void;
}) {
  const label = useLabel();
  return (
    <ul className="flex flex-col gap-2">
      {accounts.map(({ email, name, role }) => (
        <li key={email}>
          <Button variant="secondary" onPress={() => onChoose(email)} className="w-full !justify-start text-start">
            <span className="min-w-0">
              <span className="block">
                {name}　{isOneOf(ROLES, role) ? label(ROLE_LABELS[role]) : role}
              </span>
              <span className="block text-dns-14N-130 font-400 text-solid-gray-700">{email}</span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
