import { type CivilDay, warekiShort } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import {
  organisationOfOwnTenant,
  type OrganisationOfOwnTenantRow,
  tenantAdministered,
  type TenantAdministeredRow,
} from './administered.sql.js';

/** The tenant whose masters the actor administers, with its prefecture. */
export type AdministeredTenant = TenantAdministeredRow;

/** @throws notAllowed when the actor administers no tenant (the role ended a moment ago, say) */
export async function administeredTenant(actor: Actor): Promise<AdministeredTenant> {
  const tenant = await actor.tx.row(tenantAdministered, {});
  if (!tenant) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return tenant;
}

/** An organisation of a tenant that the actor administers or manages. */
export type OwnOrganisation = OrganisationOfOwnTenantRow;

/** @throws a complaint about `organisationId` when it is none of its own tenant */
export async function ownOrganisation(actor: Actor, id: string): Promise<OwnOrganisation> {
  const row = await actor.tx.row(organisationOfOwnTenant, { id });
  if (row) return row;
  throw refuseField('organisationId', {
    ja: 'この機関は見つかりません。自分の都道府県の機関から選んでください。',
    en: 'This organisation is not known. Choose one of one’s own prefecture.',
  });
}

/** @throws a complaint about `untilOn` when the term would end before it begins */
export function refuseEndBeforeStart(from: string, until: string | null | undefined): void {
  if (until && until < from)
    throw refuseField('untilOn', {
      ja: '終了日は開始日より前にできません。',
      en: 'The last day cannot be before the first.',
    });
}

/** A term as a refusal names it, in both languages. */
export function termInWords(from: CivilDay, until: CivilDay | null): { termJa: string; termEn: string } {
  return {
    termJa: `${warekiShort(from)}〜${until ? warekiShort(until) : ''}`,
    termEn: `${from} – ${until ?? ''}`.trim(),
  };
}

/**
 * Lets a statement run and turns the constraint that refuses it into a sentence. The table has the last word: whoever
 * comes second of two at the same moment meets it here.
 */
export async function refusedBy<Result>(
  constraints: Record<string, (detail: string) => Refusal>,
  work: Promise<Result>,
): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const { constraint, detail } = error as { constraint?: string; detail?: string };
    const refusal = constraint ? constraints[constraint] : undefined;
    throw refusal ? refusal(detail ?? '') : error;
  }
}

/** The constraint that keeps a tenant's last administrator, for {@link refusedBy}. */
export const KEEPS_ADMIN = {
  tenant_keeps_admin: (day: string) =>
    new Refusal(ADMINISTRATION_REFUSALS.lastAdmin, { dayJa: warekiShort(day as CivilDay), dayEn: day }),
};

/** What differs between two versions of a row, as `{ field: [from, to] }` for the audit log. */
export function differences(before: object, after: object): Record<string, [unknown, unknown]> {
  const old = before as Record<string, unknown>;
  const isOther = ([field, value]: [string, unknown]) =>
    value !== undefined && JSON.stringify(value) !== JSON.stringify(old[field]);
  return Object.fromEntries(
    Object.entries(after)
      .filter(isOther)
      .map(([field, value]) => [field, [old[field] ?? null, value]]),
  );
}
