import { Flag, LongText, Paging, RowId, WholeNumber } from '@banso/http';
import { Transform } from 'class-transformer';

/** Which packets to list. */
export class HandoverQuery extends Paging {
  @RowId({ label: { ja: '異動', en: 'Transfer' }, optional: true })
  transfer?: string;

  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @Flag({ label: { ja: '自分の引継ぎだけ', en: 'Mine only' }, optional: true })
  mine?: boolean;
}

/** What only people can write in a packet. */
export class WriteHandover {
  @LongText({ label: { ja: '経緯', en: 'History' }, optional: true })
  history?: string;

  @LongText({ label: { ja: '方針・申し送り', en: 'Policy' }, optional: true })
  policy?: string;

  @LongText({ label: { ja: '未処理・懸案', en: 'Pending' }, optional: true })
  pending?: string;

  @LongText({ label: { ja: '留意事項', en: 'Cautions' }, optional: true })
  cautions?: string;
}

/** A correction of what was handed over: only the parts that change, and why. */
export class CorrectHandover extends WriteHandover {
  @LongText({ label: { ja: '訂正の理由', en: 'Reason' } })
  reason: string;
}

/** Which version of a packet; without one the newest, or the draft. */
export class VersionQuery {
  @WholeNumber({ label: { ja: '版', en: 'Version' }, min: 1, max: 9999, optional: true })
  version?: number;
}

/** A question of the successor. */
export class AskPredecessor {
  @LongText({ label: { ja: '質問', en: 'Question' } })
  text: string;
}

/** The predecessor's answer. */
export class AnswerSuccessor {
  @LongText({ label: { ja: '回答', en: 'Answer' } })
  answer: string;
}
