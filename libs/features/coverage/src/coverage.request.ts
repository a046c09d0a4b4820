import { type Quarter, QUARTERS, SUPPORT_TYPES, type SupportType } from '@banso/domain';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Choice, Day, MunicipalityCode, Paging, Text, WholeNumber } from '@banso/http';

const fiscalYear = { label: { ja: '年度', en: 'Fiscal year' }, min: 2000, max: 2100 };
const supportType = { label: { ja: '支援種別', en: 'Support type' }, enumName: 'SupportType' };
const quarter = { label: { ja: '四半期', en: 'Quarter' }, min: 1, max: QUARTERS.length, optional: true };
const prefecture = {
  label: { ja: '都道府県', en: 'Prefecture' },
  max: 2,
  pattern: /^\d{2}$/,
  optional: true,
  example: '20',
};
const asOf = { label: { ja: '時点', en: 'As of' }, optional: true };

/** `?quarter=` without a value asks for no quarter. Looks at what was sent: an empty number would already read as 0. */
function orNone(field: PropertyDecorator): PropertyDecorator {
  return applyDecorators(
    field,
    Transform(({ value, obj, key }: { value: unknown; obj: Record<string, unknown>; key: string }) =>
      obj[key] === '' ? undefined : value,
    ),
  );
}

/** Of which fiscal year the offers are asked. */
export class OffersQuery {
  @orNone(WholeNumber({ ...fiscalYear, optional: true }))
  fiscalYear?: number;
}

/**
 * Which prefecture, period and moment the review looks at. Without a value: one's own prefecture, this fiscal year,
 * today.
 */
export class CoverageQuery {
  @orNone(Text(prefecture))
  prefecture?: string;

  @orNone(WholeNumber({ ...fiscalYear, optional: true }))
  fiscalYear?: number;

  @orNone(WholeNumber(quarter))
  quarter?: Quarter;

  @orNone(Day(asOf))
  asOf?: string;
}

/** Which held visits stand behind a number of the review. */
export class CoverageVisitsQuery extends Paging {
  @orNone(Text(prefecture))
  prefecture?: string;

  @orNone(MunicipalityCode({ label: { ja: '市区町村', en: 'Municipality' }, optional: true }))
  municipality?: string;

  @orNone(Choice(SUPPORT_TYPES, { ...supportType, optional: true }))
  supportType?: SupportType;

  @orNone(WholeNumber({ ...fiscalYear, optional: true }))
  fiscalYear?: number;

  @orNone(WholeNumber(quarter))
  quarter?: Quarter;

  @orNone(Day(asOf))
  asOf?: string;
}

/** Which cell a judgement is about. */
export class JudgementQuery {
  @MunicipalityCode({ label: { ja: '市区町村', en: 'Municipality' } })
  municipality: string;

  @Choice(SUPPORT_TYPES, supportType)
  supportType: SupportType;

  @WholeNumber(fiscalYear)
  fiscalYear: number;
}

/** The judgement that a kind of support is not needed, and when to look again. */
export class JudgeCoverage {
  @MunicipalityCode({ label: { ja: '市区町村', en: 'Municipality' } })
  municipalityCode: string;

  @Choice(SUPPORT_TYPES, supportType)
  supportType: SupportType;

  @WholeNumber(fiscalYear)
  fiscalYear: number;

  @Text({ label: { ja: '理由', en: 'Reason' }, max: 1000 })
  reason: string;

  @Day({ label: { ja: '見直す日', en: 'Look again on' } })
  lookAgainOn: string;
}
