import { REMINDER_STEPS } from '@banso/domain';
import { Choice, Flag, Parts, RowId, Text, WholeNumber } from '@banso/http';

const PROGRAMME = { label: { ja: '支援事業', en: 'Programme' } };

export class LadderQuery {
  @RowId({ ...PROGRAMME, optional: true }) programmeId?: string;
}

/** The number of one step: days (or open days) before the day when negative, after it when positive. */
export class LadderNumberPart {
  @Choice(REMINDER_STEPS, { label: { ja: '段階', en: 'Step' }, enumName: 'ReminderStep' }) step: string;
  @WholeNumber({ label: { ja: '日数', en: 'Days' }, min: -90, max: 90 }) offset: number;
  @Flag({ label: { ja: 'お知らせするか', en: 'Whether it comes' } }) enabled: boolean;
}

/** All own numbers of the tenant, or of one programme. A step that is not named goes back to what holds below it. */
export class ChangeLadder {
  @RowId({ ...PROGRAMME, optional: true, nullable: true }) programmeId?: string | null;
  @Parts(() => LadderNumberPart, { label: { ja: '日数の一覧', en: 'Numbers' }, max: 50 }) numbers: LadderNumberPart[];
}

/** Which numbers to count with, and for which month. */
export class PreviewLadder extends ChangeLadder {
  @Text({
    label: { ja: '月', en: 'Month' },
    pattern: /^20\d\d-(0[1-9]|1[0-2])$/,
    max: 7,
    example: '2026-10',
    optional: true,
  })
  month?: string;
}
