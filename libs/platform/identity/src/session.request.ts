import { Text } from '@banso/http';

/** Signing in. */
export class SignIn {
  @Text({ label: { ja: 'メールアドレス', en: 'E-mail' }, max: 254 })
  email: string;

  @Text({ label: { ja: 'パスワード', en: 'Password' }, max: 128 })
  password: string;
}
