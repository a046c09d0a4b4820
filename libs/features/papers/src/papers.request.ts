import { Choice, Name, RowId } from '@banso/http';

const YES_OR_NO = ['true', 'false'] as const;

/** What goes on the report beyond what every reader of the record sees. */
export class ReportQuery {
  @Choice(YES_OR_NO, { label: { ja: '所見を入れる', en: 'With opinions' }, optional: true }) opinion?: string;
  @Choice(YES_OR_NO, { label: { ja: '機関の中だけのものも入れる', en: 'With what is internal' }, optional: true })
  internal?: string;
}

/** To whom reports go, and from which department; what is left out stays as it is. */
export class SetHeading {
  @Name({ label: { ja: '宛先', en: 'Addressee' }, optional: true, mayBeEmpty: true }) addressee?: string;
  @Name({ label: { ja: '所属', en: 'Department' }, optional: true, mayBeEmpty: true }) department?: string;
}

/** For which programme a form is, and whether it may lack fields. */
export class FormQuery {
  @RowId({ label: { ja: '支援事業', en: 'Programme' }, optional: true }) programmeId?: string;
  @Choice(YES_OR_NO, { label: { ja: '足りないまま使う', en: 'Although fields are missing' }, optional: true })
  incomplete?: string;
}
