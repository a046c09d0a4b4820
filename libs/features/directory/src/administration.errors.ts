import { NO_TABLE } from '@banso/files';
import { refusals } from '@banso/http';

/** Why a change of people, roles, organisations, assignments, areas or closed days is refused. */
export const ADMINISTRATION_REFUSALS = refusals({
  accountIsTheAdmins: { status: 403, ja: 'この人は役割を持つ利用者です。内容の変更は、システム管理者に依頼してください。', en: 'This person holds a role. Please ask an administrator to change the details.' },
  personDisabled: { status: 409, ja: 'この人の利用は停止されています。先に停止を解除してください。', en: 'This person is disabled. Enable the person first.' },
  personNotDisabled: { status: 409, ja: 'この人の利用は停止されていません。', en: 'This person is not disabled.' },
  lastAdmin: { status: 409, ja: 'この変更をすると、{dayJa}からシステム管理者がいなくなります。先に、別の人にシステム管理者の役割を付けてください。', en: 'After this change nobody would be administrator from {dayEn} on. Grant the role to somebody else first.' },
  roleOverlaps: { status: 409, ja: '{organisation}での同じ役割が、すでに {termJa} の期間で登録されています。重ならない期間にしてください。', en: 'The same role in {organisation} is registered for {termEn} already. Choose a term that does not overlap.' },
  separateDuties: { status: 409, ja: '監査とシステム管理者の役割は、同じ人が同じ期間に持てません。監査は管理者の操作を確かめる役割だからです。', en: 'One person cannot be auditor and administrator at the same time: the auditor checks what administrators do.' },
  termEnded: { status: 409, ja: 'この期間はすでに終わっています。続けるときは、新しい期間を登録してください。', en: 'This term has ended already. To go on, register a new term.' },
  termHasBegun: { status: 409, ja: '前の日までに始まった期間は取り消せません。終了日を入れて終わらせてください。', en: 'A term that began before today cannot be taken back. End it with a last day.' },
  assignmentOverlaps: { status: 409, ja: '{municipality}は、すでに {termJa} の期間で割り当てられています。重ならない期間にしてください。ほかの市区町村も登録していません。', en: '{municipality} is assigned for {termEn} already. Choose a term that does not overlap. Nothing was registered.' },
  termsOverlap: { status: 409, ja: '同じ内容の別の期間と重なります。終了日を短くしてください。', en: 'The term would overlap another one. Choose an earlier last day.' },
  organisationNotOwn: { status: 403, ja: 'この機関は、ほかの都道府県でも使う共通の登録です。ここでは変更できません。', en: 'This organisation is shared with other prefectures and cannot be changed here.' },
  organisationInUse: { status: 409, ja: 'この機関には、新しい種類に合わない役割または割り当てがあります。先にそれらを終わらせてください。', en: 'Roles or assignments in this organisation do not fit the new kind. End them first.' },
  areaNameTaken: { status: 409, ja: '同じ種別に同じ名前の圏域があります。', en: 'There is an area of this kind and name already.' },
  areaChangedMeanwhile: { status: 409, ja: 'ほかの人が同時に圏域を変更しました。もう一度お試しください。', en: 'Somebody else changed areas at the same moment. Please try again.' },
  areaFileHasErrors: { status: 422, ja: 'ファイルに直すところがあります。圏域は変更していません。', en: 'The file has errors. No area was changed.' },
  areaFileOfOtherType: NO_TABLE.otherType,
  areaFileUnreadable: NO_TABLE.unreadable,
  areaFileEncoding: NO_TABLE.unknownEncoding,
  closedDayKnown: { status: 409, ja: 'この日はすでに閉庁日として登録されています。', en: 'This day is registered as closed already.' },
});
