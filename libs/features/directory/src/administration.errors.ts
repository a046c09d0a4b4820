import { NO_TABLE } from '@banso/files';
import { refusals } from '@banso/http';

/** Why a change of people, roles, organisations, assignments, areas or closed days is refused. */
export const ADMINISTRATION_REFUSALS = refusals({
  accountIsTheAdmins: {
    status: 403,
    ja: 'この人は役割を持つ利用者です。内容の変更は、システム管理者に依頼してください。',
    en: 'This person holds a role. Please ask an administrator to change the details.',
  },
  personDisabled: {
    status: 409,
    ja: 'この人の利用は停止されています。先に停止を解除してください。',
    en: 'This person is disabled. Enable the person first.',
  },
  personNotDisabled: { status: 409, ja: 'この人の利用は停止されていません。', en: 'This person is not disabled.' },
  lastAdmin: {
    status: 409,
    ja: 'この変更をすると、{dayJa}からシステム管理者がいなくなります。先に、別の人にシステム管理者の役割を付けてください。',
    en: 'After this change nobody would be administrator from {dayEn} on. Grant the role to somebody else first.',
  },
  ownRole: {
    status: 403,
    ja: 'ご自分に役割を付けたり、ご自分の役割の期間を延ばしたりすることはできません。ほかのシステム管理者に依頼してください。',
    en: 'Nobody grants a role to themselves, or extends their own. Please ask another administrator.',
  },
  ownSecondFactor: {
    status: 409,
    ja: 'ご自分の二段階認証は「アカウント」の画面で変えてください。',
    en: 'Change your own second factor on the account screen.',
  },
  noSecondFactor: {
    status: 409,
    ja: 'この人は二段階認証を設定していません。',
    en: 'This person has no second factor.',
  },
  nobodyCanConsent: {
    status: 409,
    ja: '承認できる人がいません。承認できるのは、ご本人とあなたのほかに、いま課長・係長または監査の役割を持つ人です。先にその役割を付けるか、サーバーの運用担当者に依頼してください。',
    en:
      'There is nobody who could consent: a manager or an auditor of today other than you and the person concerned. ' +
      'Grant such a role first, or ask whoever runs the server.',
  },
  consentWaits: {
    status: 409,
    ja: '同じ申請が、すでに承認を待っています。',
    en: 'The same request is waiting for consent already.',
  },
  consentOwn: {
    status: 403,
    ja: 'ご自分の申請や、ご自分に関わる申請は、ご自分では承認できません。ほかの課長・係長または監査の担当者が承認します。',
    en: 'Nobody consents to what they asked for or what concerns themselves. Another manager or auditor does.',
  },
  consentDecided: {
    status: 409,
    ja: 'この申請は、すでに承認、却下または取下げが済んでいます。',
    en: 'This request was decided or withdrawn already.',
  },
  consentLapsed: {
    status: 409,
    ja: 'この申請は期限を過ぎたため、取り消されています。必要なときは、もう一度申請してもらってください。',
    en: 'This request has lapsed. If it is still needed, it has to be made anew.',
  },
  consentChanged: {
    status: 409,
    ja: '申請のあとに、この人の登録が変わりました。却下して、もう一度申請してもらってください。',
    en: 'The person’s details have changed since this was asked for. Refuse it and have it asked for anew.',
  },
  consentOverlaps: {
    status: 409,
    ja: '同じ役割が、重なる期間ですでに登録されています。この申請は却下してください。',
    en: 'The same role is registered for an overlapping term already. Please refuse this request.',
  },
  consentAddressTaken: {
    status: 409,
    ja: 'このメールアドレスは、申請のあとに別の人に登録されました。この申請は却下してください。',
    en: 'This address was given to somebody else since. Please refuse this request.',
  },
  roleOverlaps: {
    status: 409,
    ja: '{organisation}での同じ役割が、すでに {termJa} の期間で登録されています。重ならない期間にしてください。',
    en: 'The same role in {organisation} is registered for {termEn} already. Choose a term that does not overlap.',
  },
  separateDuties: {
    status: 409,
    ja: '監査とシステム管理者の役割は、同じ人が同じ期間に持てません。監査は管理者の操作を確かめる役割だからです。',
    en: 'One person cannot be auditor and administrator at the same time: the auditor checks what administrators do.',
  },
  termEnded: {
    status: 409,
    ja: 'この期間はすでに終わっています。続けるときは、新しい期間を登録してください。',
    en: 'This term has ended already. To go on, register a new term.',
  },
  roleEndsWithTransfer: {
    status: 409,
    ja: 'この役割は、登録された異動により{lastJa}で終わります。続けるときは、その翌日から後に始まる同じ役割を付けてください。',
    en: 'A transfer ends this role with {lastEn}. To go on, grant the same role from a day after that.',
  },
  termHasBegun: {
    status: 409,
    ja: '前の日までに始まった期間は取り消せません。終了日を入れて終わらせてください。',
    en: 'A term that began before today cannot be taken back. End it with a last day.',
  },
  assignmentOverlaps: {
    status: 409,
    ja: '{municipality}は、すでに {termJa} の期間で割り当てられています。重ならない期間にしてください。ほかの市区町村も登録していません。',
    en: '{municipality} is assigned for {termEn} already. Choose a term that does not overlap. Nothing was registered.',
  },
  termsOverlap: {
    status: 409,
    ja: '同じ内容の別の期間と重なります。終了日を短くしてください。',
    en: 'The term would overlap another one. Choose an earlier last day.',
  },
  organisationNotOwn: {
    status: 403,
    ja: 'この機関は、ほかの都道府県でも使う共通の登録です。ここでは変更できません。',
    en: 'This organisation is shared with other prefectures and cannot be changed here.',
  },
  organisationInUse: {
    status: 409,
    ja: 'この機関には、新しい種類に合わない役割または割り当てがあります。先にそれらを終わらせてください。',
    en: 'Roles or assignments in this organisation do not fit the new kind. End them first.',
  },
  areaNameTaken: {
    status: 409,
    ja: '同じ種別に同じ名前の圏域があります。',
    en: 'There is an area of this kind and name already.',
  },
  areaChangedMeanwhile: {
    status: 409,
    ja: 'ほかの人が同時に圏域を変更しました。もう一度お試しください。',
    en: 'Somebody else changed areas at the same moment. Please try again.',
  },
  areaFileHasErrors: {
    status: 422,
    ja: 'ファイルに直すところがあります。圏域は変更していません。',
    en: 'The file has errors. No area was changed.',
  },
  areaFileOfOtherType: NO_TABLE.otherType,
  areaFileUnreadable: NO_TABLE.unreadable,
  areaFileEncoding: NO_TABLE.unknownEncoding,
  closedDayKnown: {
    status: 409,
    ja: 'この日はすでに閉庁日として登録されています。',
    en: 'This day is registered as closed already.',
  },
});
