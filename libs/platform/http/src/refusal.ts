import type { Language, Sentence } from './language.js';

/**
 * Why a request is refused: a stable code, the HTTP status, and the sentence people read. `{name}` takes a parameter,
 * which may be words in both languages.
 */
export interface RefusalKind extends Sentence {
  code: string;
  status: number;
}

const declared = new Map<string, RefusalKind>();

/** The refusal that a loaded room declares under this code; undefined where none does. */
export function refusalOfCode(code: string): RefusalKind | undefined {
  return declared.get(code);
}

/** Declares the refusals of a room; the key is the stable code. */
export function refusals<Key extends string>(
  table: Record<Key, { status: number } & Sentence>,
): Record<Key, RefusalKind> {
  const kinds = {} as Record<Key, RefusalKind>;
  for (const code of Object.keys(table) as Key[]) declared.set(code, (kinds[code] = { code, ...table[code] }));
  return kinds;
}

/** A complaint about one field of the request. */
export interface FieldComplaint extends Sentence {
  field: string;
}

/** A request that the rules refuse. It undoes the transaction and becomes a problem document. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** The same was refused a moment ago: the audit log tells of it together with others. */
  isRepeated = false;
  /** It refuses a place and not a person: whatever credentials are shown, the audit log does not ask whose they are. */
  isOfNobody = false;

  constructor(
    readonly kind: RefusalKind,
    readonly parameters: Record<string, string | number | Sentence> = {},
    readonly fields: FieldComplaint[] = [],
    /** Further machine-readable members of the problem. */
    readonly members: Record<string, unknown> = {},
  ) {
    super(kind.code);
  }

  /** The sentence for the person. */
  inWords(language: Language): string {
    return this.kind[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = this.parameters[name] ?? '';
      return typeof value === 'object' ? value[language] : String(value);
    });
  }
}

/** Refuses a value of one field (422) with its own sentence. */
export function refuseField(field: string, sentence: Sentence): Refusal {
  return new Refusal(COMMON_REFUSALS.validationFailed, {}, [{ field, ...sentence }]);
}

/** Refusals that every room shares. */
export const COMMON_REFUSALS = refusals({
  validationFailed: {
    status: 422,
    ja: '入力に直すところがあります。{more}',
    en: 'Some fields need to be corrected.{more}',
  },
  unknownCursor: {
    status: 422,
    ja: 'この続きの位置（cursor）は、この一覧のものではありません。cursorを付けずに、はじめから読み直してください。',
    en: 'This cursor is not one of this list. Read from the beginning, without a cursor.',
  },
  malformedRequest: { status: 400, ja: '送られた内容を読み取れませんでした。', en: 'The request could not be read.' },
  malformedJson: {
    status: 400,
    ja: '送られた内容がJSONとして読み取れませんでした。',
    en: 'The body is not valid JSON.',
  },
  jsonNotObject: {
    status: 400,
    ja: '送る内容は、項目の名前と値を { } で囲んだJSONにしてください。',
    en: 'Send a JSON object: keys and values between { and }.',
  },
  jsonTooMuch: {
    status: 422,
    ja: '送られた内容が大きすぎるか、複雑すぎます（{what}）。分けて送ってください。',
    en: 'The body is too large or too complex ({what}). Please send it in parts.',
  },
  unsupportedMediaType: {
    status: 415,
    ja: '送る形式は application/json にしてください。',
    en: 'Send the body as application/json.',
  },
  bodyTooLarge: {
    status: 413,
    ja: '内容が大きすぎます。文章を短く分けて送ってください。',
    en: 'The body is too large. Split it into smaller parts.',
  },
  notSignedIn: { status: 401, ja: 'サインインしてください。', en: 'Please sign in.' },
  twoCredentials: {
    status: 400,
    ja: 'サインインしたブラウザーとAPIトークンを同時に使うことはできません。どちらか一方で送ってください。',
    en: 'A session and an API token cannot be used in one request. Send one of them.',
  },
  sessionNeeded: {
    status: 403,
    ja: 'アカウントの設定は、APIトークンではなく画面から行ってください。',
    en: 'Settings of the account are made on the screen, not with an API token.',
  },
  secondFactorMissing: {
    status: 403,
    ja: 'はじめに、二段階認証を設定してください。設定すると、ほかの画面が使えるようになります。',
    en: 'Please set up the second factor first; then the other screens open.',
  },
  notAllowed: { status: 403, ja: 'この操作をする権限がありません。', en: 'Your role does not allow this.' },
  wrongOrigin: {
    status: 403,
    ja: '別のサイトからの操作は受け付けません。',
    en: 'Requests from another site are refused.',
  },
  notFound: { status: 404, ja: '見つかりません。', en: 'Not found.' },
  methodNotAllowed: { status: 405, ja: 'この操作はできません。', en: 'This method is not available here.' },
  preconditionRequired: {
    status: 428,
    ja: '変更には、読み込んだときの版（If-Match）が必要です。',
    en: 'A change needs the version that was read (If-Match).',
  },
  // RFC 9110 would let it through. But it says "whatever stands there", and nobody here overwrites what they have not
  // seen.
  anyVersion: {
    status: 428,
    ja: '「どの版でもよい」（If-Match: *）では変更できません。読み込んだときの版を送ってください。',
    en: '“Any version” (If-Match: *) changes nothing here. Please send the version that was read.',
  },
  stale: {
    status: 412,
    ja: '読み込んだあとに他の人が更新しました。最新の内容を確かめて、もう一度行ってください。',
    en: 'Somebody else has changed this since you read it. Look at the newest version and save again.',
  },
  idempotencyKeyReused: {
    status: 422,
    ja: '同じ受付番号（Idempotency-Key）で別の内容が送られました。',
    en: 'This Idempotency-Key was used with another body.',
  },
  idempotencyInProgress: {
    status: 409,
    ja: '同じ内容をいま処理しています。少し待ってからもう一度確かめてください。',
    en: 'The same request is being processed. Try again shortly.',
  },
  answeredBefore: {
    status: 409,
    ja: 'この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。',
    en: 'This was done before. What you may see has changed since, so open the screen anew to look at the result.',
  },
  conflict: { status: 409, ja: 'いまの状態ではこの操作はできません。', en: 'The present state does not allow this.' },
  tooManyRequests: {
    status: 429,
    ja: '回数が多すぎます。しばらく待ってからお試しください。',
    en: 'Too many attempts. Please wait a while.',
  },
  requestsLimited: {
    status: 429,
    ja: '短い時間に送られた回数が多すぎます。{seconds}秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。',
    en: 'Too many requests in a short time. Please wait about {seconds} seconds and try again; nothing you entered is lost.',
  },
  unavailable: {
    status: 503,
    ja: 'いま記録の保管庫につながりません。少し待ってからもう一度お試しください。入力した内容はこの端末に残っています。',
    en: 'The database cannot be reached just now. Please try again shortly.',
  },
  busy: {
    status: 503,
    ja: 'いま混み合っています。少し待ってからもう一度お試しください。入力した内容はこの端末に残っています。',
    en: 'The system is busy just now. Please try again shortly.',
  },
  storageFull: {
    status: 503,
    ja: '保存する場所がいっぱいで、いまは保存できません。システム管理者にお知らせください。入力した内容はこの端末に残っています。',
    en: 'There is no room left to save. Please tell the administrator.',
  },
  fault: {
    status: 500,
    ja: '手続きを終えられませんでした。内容は保存されていません。番号を添えてシステム管理者にお知らせください。',
    en: 'The request could not be completed and nothing was saved. Please tell the administrator the number below.',
  },
});
