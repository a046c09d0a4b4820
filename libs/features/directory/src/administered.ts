import { type CivilDay, type OrganisationKind, warekiShort } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';

/** The tenant whose masters the actor administers, with its prefecture. */
export interface AdministeredTenant {
  id: number;
  prefectureCode: string;
  prefectureName: string;
}

/** @throws notAllowed when the actor administers no tenant (the role ended a moment ago, say) */
export async function administeredTenant(actor: Actor): Promise<AdministeredTenant> {
  const tenant = await actor.tx.one<AdministeredTenant>(
    `select t.id, t.prefecture_code as "prefectureCode", f.name as "prefectureName" from tenant t join prefecture f on f.code = t.prefecture_code
      where t.id = any(ctx_ints('app.administers')) order by t.id limit 1`);
  if (!tenant) throw new Refusal(COMMON_REFUSALS.notAllowed);
  return tenant;
}

/** An organisation of a tenant that the actor administers or manages. */
export interface OwnOrganisation {
  id: string;
  tenantId: number;
  kind: OrganisationKind;
  name: string;
  areaId: string | null;
}

/** @throws a complaint about `organisationId` when it is none of its own tenant */
export async function ownOrganisation(actor: Actor, id: string): Promise<OwnOrganisation> {
  const row = await actor.tx.one<OwnOrganisation>(
    `select id, tenant_id as "tenantId", kind, name, area_id as "areaId" from organisation
      where id = $1 and (tenant_id = any(ctx_ints('app.administers')) or tenant_id = any(ctx_ints('app.manages')))`, [id]);
  if (!row) throw refuseField('organisationId', { ja: 'この機関は見つかりません。自分の都道府県の機関から選んでください。', en: 'This organisation is not known. Choose one of one’s own prefecture.' });
  return row;
}

/** @throws a complaint about `untilOn` when the term would end before it begins */
export function refuseEndBeforeStart(from: string, until: string | null | undefined): void {
  if (until && until < from) throw refuseField('untilOn', { ja: '終了日は開始日より前にできません。', en: 'The last day cannot be before the first.' });
}

/** A term as a refusal names it, in both languages. */
export function termInWords(from: CivilDay, until: CivilDay | null): { termJa: string; termEn: string } {
  return { termJa: `${warekiShort(from)}〜${until ? warekiShort(until) : ''}`, termEn: `${from} – ${until ?? ''}`.trim() };
}

/**
 * Lets a statement run and turns the constraint that refuses it into a sentence. The table has the last word: whoever comes
 * second of two at the same moment meets it here.
 */
export async function refusedBy<Result>(constraints: Record<string, (detail: string) => Refusal>, work: Promise<Result>): Promise<Result> {
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
  tenant_keeps_admin: (day: string) => new Refusal(ADMINISTRATION_REFUSALS.lastAdmin, { dayJa: warekiShort(day as CivilDay), dayEn: day }),
};

/** What differs between two versions of a row, as `{ field: [from, to] }` for the audit log. */
export function differences(before: object, after: object): Record<string, [unknown, unknown]> {
  const old = before as Record<string, unknown>;
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(old[field])).map(([field, value]) => [field, [old[field] ?? null, value]]));
}
