import { Text } from '@banso/http';

/** Longer than any password may be, so that the rule for passwords says its own sentence. */
const PASSWORD_FIELD = 512;

/** Signing in. `code` is needed once a second factor is set up: six digits of the app, or a recovery code. */
export class SignIn {
  @Text({ label: { ja: 'メールアドレス', en: 'E-mail' }, max: 254 })
  email: string;

  @Text({ label: { ja: 'パスワード', en: 'Password' }, max: PASSWORD_FIELD, verbatim: true })
  password: string;

  @Text({ label: { ja: '確認コード', en: 'Code' }, max: 64, optional: true })
  code?: string;
}

/** Choosing another password while signed in. */
export class ChangePassword {
  @Text({ label: { ja: 'いまのパスワード', en: 'Present password' }, max: PASSWORD_FIELD, verbatim: true })
  currentPassword: string;

  @Text({ label: { ja: '新しいパスワード', en: 'New password' }, max: PASSWORD_FIELD, verbatim: true })
  password: string;
}

/** Asking for a link to a new password. */
export class RequestPasswordReset {
  @Text({ label: { ja: 'メールアドレス', en: 'E-mail' }, max: 254 })
  email: string;
}

/** Asking for a link that opens an account whose attempts wait. */
export class RequestAccountOpening extends RequestPasswordReset {}

/** Looking at a link before using it. The token travels in the body: addresses end up in logs. */
export class InspectAccountLink {
  @Text({ label: { ja: 'リンク', en: 'Link' }, max: 100 })
  token: string;
}

/** Using a link, once, to choose a password. */
export class UseAccountLink extends InspectAccountLink {
  @Text({ label: { ja: '新しいパスワード', en: 'New password' }, max: PASSWORD_FIELD, verbatim: true })
  password: string;
}
