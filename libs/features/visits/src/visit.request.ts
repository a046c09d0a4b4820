import {
  RECORD_TEXTS,
  type RecordTextName,
  STAGES,
  SUPPORT_TYPES,
  VISIT_MODES,
  VISIT_STATUSES,
  type VisitMode,
} from '@banso/domain';
import { AddActionItem } from '@banso/actions';
import {
  Choice,
  Choices,
  Day,
  Flag,
  FreeForm,
  LongText,
  Name,
  Paging,
  Part,
  Parts,
  RowId,
  RowIds,
  Text,
  Texts,
  TimeOfDay,
  WholeNumber,
} from '@banso/http';

const L = {
  planned: { ja: '訪問予定日', en: 'Planned day' },
  held: { ja: '訪問日', en: 'Visit day' },
  mode: { ja: '方法', en: 'Mode' },
  purpose: { ja: '目的', en: 'Purpose' },
  place: { ja: '場所', en: 'Place' },
  startsAt: { ja: '開始時刻', en: 'Start time' },
};

/** Somebody of our side who took part. */
export class OurParticipant {
  @RowId({ label: { ja: '参加した人', en: 'Participant' }, optional: true, nullable: true }) personId?: string | null;
  @Name({ label: { ja: '参加した人の名前', en: "Participant's name" } }) name: string;
}

/** The next visit, planned while recording this one. */
export class NextVisit {
  @Day({ label: { ja: '次回の訪問日', en: 'Next visit' } }) plannedOn: string;
  @TimeOfDay({ label: L.startsAt, optional: true, nullable: true }) startsAt?: string | null;
  @Text({ label: L.place, max: 200, optional: true }) place?: string;
  @Choice(VISIT_MODES, { label: L.mode, optional: true }) mode?: VisitMode;
  @Text({ label: L.purpose, max: 1000, optional: true }) purpose?: string;
}

const RecordTexts = class {} as new () => Partial<Record<RecordTextName, string>>;
for (const { name, label, ...field } of RECORD_TEXTS) {
  LongText({ label, optional: !('missing' in field) })(RecordTexts.prototype as object, name);
}

/**
 * A visit record (復命書): what happened, facts apart from the opinion of the writer's own body. From the second version
 * on it says why. `opinionVersion`, where given, is the version that was read (0: none): a colleague's newer one is not
 * overwritten.
 */
export class RecordVisit extends RecordTexts {
  @Day({ label: L.held }) heldOn: string;
  @Choice(VISIT_MODES, { label: L.mode }) mode: VisitMode;
  @Choices(SUPPORT_TYPES, { label: { ja: '行った支援', en: 'Support given' }, min: 1 }) supportTypes: string[];
  @Choice(STAGES, { label: { ja: 'いまの段階', en: 'Stage as seen' }, optional: true, nullable: true })
  stage?: number | null;
  @TimeOfDay({ label: L.startsAt, optional: true, nullable: true }) startedAt?: string | null;
  @TimeOfDay({ label: { ja: '終了時刻', en: 'End time' }, optional: true, nullable: true }) endedAt?: string | null;
  @Parts(() => OurParticipant, { label: { ja: 'こちらの参加者', en: 'Our participants' }, optional: true })
  participantsOurs?: OurParticipant[];
  @Texts({ label: { ja: '先方の参加者', en: 'Their participants' }, max: 100, names: true, optional: true })
  participantsTheirs?: string[];
  @Text({ label: L.purpose, max: 1000, optional: true }) purpose?: string;
  @LongText({ label: { ja: '所見', en: 'Opinion' }, optional: true }) opinion?: string;
  @Flag({ label: { ja: '所見を自分の機関の中だけに見せる', en: 'Opinion is internal' }, optional: true })
  opinionInternal?: boolean;
  @WholeNumber({
    label: { ja: '読み込んだ所見の版', en: 'Version of the opinion that was read' },
    min: 0,
    max: 100_000,
    optional: true,
  })
  opinionVersion?: number;
  @Text({ label: { ja: '直した理由', en: 'Reason of the correction' }, max: 1000, optional: true }) reason?: string;
  /** Makes a version of a record that was sent back, even where its text stays as it is. */
  @Flag({ label: { ja: '差戻しへの回答', en: 'Answer to what was sent back' }, optional: true })
  answersReturn?: boolean;
  /** That it is another visit than the one which the engagement has on that day already. */
  @Flag({ label: { ja: '同じ日の別の訪問', en: 'Another visit on that day' }, optional: true })
  anotherThatDay?: boolean;
  @Parts(() => AddActionItem, { label: { ja: '新しい宿題', en: 'New homework' }, max: 30, optional: true })
  actionItems?: AddActionItem[];
  @RowIds({ label: { ja: '済んだ宿題', en: 'Homework done' }, optional: true }) doneActionItemIds?: string[];
  @Part(() => NextVisit, { label: { ja: '次回', en: 'Next visit' }, optional: true, nullable: true })
  nextVisit?: NextVisit | null;
}

/** Planning a visit, or (with `record`) recording one that was never planned. */
export class PlanVisit {
  @Day({ label: L.planned, optional: true }) plannedOn?: string;
  @TimeOfDay({ label: L.startsAt, optional: true, nullable: true }) startsAt?: string | null;
  @Text({ label: L.place, max: 200, optional: true }) place?: string;
  @Choice(VISIT_MODES, { label: L.mode, optional: true }) mode?: VisitMode;
  @Text({ label: L.purpose, max: 1000, optional: true }) purpose?: string;
  @Part(() => RecordVisit, { label: { ja: '訪問記録', en: 'Visit record' }, optional: true }) record?: RecordVisit;
}

/** Moving a planned visit. */
export class MoveVisit {
  @Day({ label: L.planned, optional: true }) plannedOn?: string;
  @TimeOfDay({ label: L.startsAt, optional: true, nullable: true }) startsAt?: string | null;
  @Text({ label: L.place, max: 200, optional: true }) place?: string;
  @Choice(VISIT_MODES, { label: L.mode, optional: true }) mode?: VisitMode;
  @Text({ label: L.purpose, max: 1000, optional: true }) purpose?: string;
}

/** A record as it was read. */
export class VisitVersion {
  @RowId({ label: { ja: '訪問', en: 'Visit' } }) id: string;
  @WholeNumber({ label: { ja: '版', en: 'Version' }, min: 1, max: 2_000_000_000 }) version: number;
}

/** Confirming several records at once. */
export class ConfirmVisits {
  @Parts(() => VisitVersion, { label: { ja: '確認する訪問記録', en: 'Records to confirm' }, max: 100 })
  visits: VisitVersion[];
}

/** Sending a record back (差戻し). */
export class ReturnRecord {
  @Text({ label: { ja: '直してほしいこと', en: 'Comment' }, max: 1000 }) comment: string;
}

/** Withdrawing a record, or undoing something: always with a reason. */
export class WithReason {
  @Text({ label: { ja: '理由', en: 'Reason' }, max: 1000 }) reason: string;
}

/** Cancelling a planned visit. */
export class CancelVisit {
  @Text({ label: { ja: '中止の理由', en: 'Reason' }, max: 1000 }) reason: string;
}

/** Cancelling every planned visit of an engagement together. */
export class CancelVisits extends CancelVisit {}

/** What was typed so far; kept as it is, without checking, so that nothing is lost. */
export class SaveDraft {
  @FreeForm({ label: { ja: '下書き', en: 'The draft' }, values: 500 })
  content: Record<string, unknown>;
}

/** Which visits to list. */
export class VisitQuery extends Paging {
  @Day({ label: { ja: 'はじめの日', en: 'From' }, optional: true }) from?: string;
  @Day({ label: { ja: '終わりの日', en: 'Until' }, optional: true }) until?: string;
  @Choice(VISIT_STATUSES, { label: { ja: '状態', en: 'Status' }, optional: true }) status?: string;
  @Choice(['true', 'false'], { label: { ja: '自分の訪問だけ', en: 'Mine only' }, optional: true }) mine?: string;
  @Choice(['true', 'false'], {
    label: { ja: '自分の確認を待つ記録だけ', en: 'Waiting for my confirmation only' },
    optional: true,
  })
  toConfirm?: string;
  @Choice(['oldest', 'newest'], { label: { ja: '並び順', en: 'Order' }, optional: true }) order?: string;
}
