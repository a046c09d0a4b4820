import {
  A_LOOK_BACK_FISCAL_YEARS,
  addDays,
  type CivilDay,
  civilDay,
  type DayRange,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  type Quarter,
  quarterRange,
} from '@banso/domain';
import { type Actor, mayDo } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { officeOfView } from './coverage-view.sql.js';

/** What a review looks at: whose, when, seen from which day. */
export interface CoverageView {
  tenantId: number;
  /** Two digits; null where the view is of a field of several prefectures. */
  prefectureCode: string | null;
  /** Its name; that of the office where the view is of its whole field. */
  prefecture: string;
  fiscalYear: number;
  quarter: Quarter | null;
  /** The days of the period. */
  period: DayRange;
  /** Up to when A still counts as a ground for B: the fiscal years before, up to the period. */
  earlier: DayRange;
  asOf: CivilDay;
  /** Whether the view is taken as of an earlier day, for which months that are kept are cut. */
  isPast: boolean;
}

/** What a caller asks of a view. */
export interface CoverageWish {
  /** Of several own tenants the one meant; without it the actor's first. */
  tenantId?: number;
  prefecture?: string;
  fiscalYear?: number;
  quarter?: Quarter;
  asOf?: string;
}

/** Where the numbers of the view come from, as bounds of the days: nothing after `asOf` is known yet. */
export function daysKnown(view: CoverageView): DayRange {
  return { from: view.period.from, until: view.asOf < view.period.until ? view.asOf : view.period.until };
}

/**
 * The days of the period whose visits the view counts: for today's view to the period's end, since no visit is held in
 * the future, so that whole months and years answer it.
 */
export function daysKept(view: CoverageView): DayRange {
  return view.isPast ? daysKnown(view) : view.period;
}

/**
 * The view that the wish means for this actor.
 * @throws notFound for a prefecture that does not exist for the actor, notAllowed without a right to any view of it
 */
export async function viewOf(actor: Actor, wish: CoverageWish): Promise<CoverageView> {
  const place = await actor.tx.row(officeOfView, {
    prefecture: wish.prefecture ?? null,
    tenant: wish.tenantId ?? actor.tenantId,
  });
  // A bureau sees the offices of its prefectures, and asks for their numbers elsewhere (bureau.service.ts).
  if (!place?.own) throw new Refusal(COMMON_REFUSALS.notFound);
  if (!mayDo(actor, 'coverage:read')) throw new Refusal(COMMON_REFUSALS.notAllowed);

  const asOf = civilDay(wish.asOf ?? actor.today);
  if (asOf > actor.today)
    throw refuseField('asOf', { ja: '時点は今日までの日にしてください。', en: 'Choose a day up to today.' });

  const fiscalYear = wish.fiscalYear ?? fiscalYearOf(asOf);
  const period = wish.quarter
    ? quarterRange(fiscalYear, wish.quarter)
    : { from: fiscalYearStart(fiscalYear), until: fiscalYearEnd(fiscalYear) };
  return {
    tenantId: place.tenantId,
    prefectureCode: place.code,
    prefecture: place.name,
    fiscalYear,
    quarter: wish.quarter ?? null,
    period,
    earlier: { from: fiscalYearStart(fiscalYear - A_LOOK_BACK_FISCAL_YEARS), until: addDays(period.from, -1) },
    asOf,
    isPast: asOf < actor.today,
  };
}
