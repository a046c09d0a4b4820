import { parseArgs } from 'node:util';
import type { Config } from '@banso/config';
import { isOneOf, ROLES } from '@banso/domain';
import {
  ByHandError,
  foundTenant,
  foundUniversity,
  inviteByHand,
  removeSecondFactorByHand,
  WHOLE_COUNTRY,
} from '@banso/identity';

/** Commands with which an operator brings the first people in. */
export const ACCOUNT_COMMANDS: readonly string[] = ['tenant', 'invite', 'second-factor'];

export const ACCOUNT_USAGE = `  tenant <prefectureCode>                          founds the tenant of a prefecture, such as 20 (長野県)
  tenant university <name>                         founds the tenant of a university
         --field <prefectureCodes|all>             whose municipalities it supports, such as 23,24 or all
         [--seat <prefectureCode>]                 where it is; without it in the first of the field
  invite <email> <name> <role> [organisation]      prints a link of one use with which the person chooses a password
         [--tenant <prefectureCode or name>]       where there are several tenants
         [--jurisdiction <prefectureCodes>]        for role bureau, when the bureau is new, such as 20,11
  second-factor remove <email>                     removes a second factor and shuts every way in of its person
         [--tenant <prefectureCode or name>]       where the address has an account in several offices
`;

/**
 * Carries out `tenant`, `invite` or `second-factor remove` by the migrator's hand.
 * @throws ByHandError with what to write instead
 */
export async function accountCommand(
  command: string,
  parts: string[],
  migratorUrl: string | null,
  config: Config,
  now: Date,
  tell: (sentence: string) => void,
): Promise<void> {
  if (!migratorUrl) throw new ByHandError('DATABASE_URL, the migrator’s connection, is needed for this command.');
  const { values, positionals } = parseArgs({
    args: parts,
    allowPositionals: true,
    options: {
      tenant: { type: 'string' },
      jurisdiction: { type: 'string' },
      field: { type: 'string' },
      seat: { type: 'string' },
    },
  });
  if (command === 'tenant') {
    const [code, name] = positionals;
    if (!code || (code === 'university' && !(name && values.field))) throw new ByHandError(ACCOUNT_USAGE);
    const founded =
      code === 'university'
        ? await foundUniversity(migratorUrl, name!, fieldOf(values.field!), values.seat ?? null)
        : await foundTenant(migratorUrl, code);
    tell(`${founded} is a tenant now. Next: invite its first administrator.`);
    return;
  }
  if (command === 'second-factor') {
    const [verb, address] = positionals;
    if (verb !== 'remove' || !address?.includes('@')) throw new ByHandError(ACCOUNT_USAGE);
    const removed = await removeSecondFactorByHand(migratorUrl, address, values.tenant ?? null, now);
    tell(
      `The second factor of ${removed} <${address}> is removed; sessions, API tokens, calendar addresses and links have ended. It stands in the audit log.`,
    );
    return;
  }
  const [email, name, role, organisation] = positionals;
  if (!email?.includes('@') || !name || !role) throw new ByHandError(ACCOUNT_USAGE);
  if (!isOneOf(ROLES, role)) throw new ByHandError(`"${role}" is no role: ${ROLES.join(', ')}.`);
  const link = await inviteByHand(
    migratorUrl,
    {
      email,
      name,
      role,
      organisation: organisation ?? null,
      tenant: values.tenant ?? null,
      jurisdiction: values.jurisdiction ? codesOf(values.jurisdiction) : [],
    },
    config.publicUrl,
    now,
  );
  tell(
    `${name} <${email}> is invited as ${role}. The link works once, for seven days; hand it over in person or by another safe way:`,
  );
  tell(link);
}

function codesOf(text: string): string[] {
  return text.split(',').map((code) => code.trim());
}

function fieldOf(text: string): readonly string[] | typeof WHOLE_COUNTRY {
  return text === WHOLE_COUNTRY ? WHOLE_COUNTRY : codesOf(text);
}
