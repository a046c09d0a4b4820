import { Text } from '@banso/http';

/** Beginning to set up a second factor. */
export class SetUpSecondFactor {
  @Text({ label: { ja: 'いまのパスワード', en: 'Present password' }, max: 512, optional: true, verbatim: true })
  password?: string;

  @Text({ label: { ja: 'いまの確認コード', en: 'Present code' }, max: 64, optional: true })
  code?: string;
}

/** A code as proof: of the app, or a recovery code. */
export class WithCode {
  @Text({ label: { ja: '確認コード', en: 'Code' }, max: 64 })
  code: string;
}
