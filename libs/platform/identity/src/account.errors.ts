import { refusals } from '@banso/http';

/** What signing in and looking after accounts refuses. Nothing here tells whether an account exists. */
export const ACCOUNT_REFUSALS = refusals({
  signInFailed: {
    status: 401,
    ja: 'メールアドレスかパスワードが違います。',
    en: 'The e-mail address or the password is wrong.',
  },
  secondFactorNeeded: { status: 401, ja: '確認コードを入れてください。', en: 'Please enter the code from your app.' },
  secondFactorUnreadable: {
    status: 409,
    ja: '確認コードを確かめられません。システムの鍵が変わったためです。控えておいた予備コードを入れるか、システム管理者に二段階認証の解除を依頼してください。',
    en: 'Codes of the app cannot be checked, because a key of the system has changed. Enter one of your recovery codes, or ask the administrator to remove your second factor.',
  },
  secondFactorWrong: {
    status: 401,
    ja: '確認コードが違うか、すでに使われています。アプリに次のコードが出てから、もう一度入れてください。',
    en: 'The code is wrong or was used already. Wait for the next code in your app and try again.',
  },
  signInThrottled: {
    status: 429,
    ja: 'サインインの失敗が続いています。{minutes}分ほど待つか、サインイン画面の「待たずにサインインするには」からメールで解除してください。',
    en: 'Too many failed attempts. Please wait about {minutes} minutes, or open your account by mail: “Sign in without waiting” on the sign-in screen.',
  },
  linkUnusable: {
    status: 410,
    ja: 'このリンクは使えません。すでに使われたか、期限が切れています。もう一度、リンクを送ってもらってください。',
    en: 'This link cannot be used: it was used already or has expired. Please ask for a new one.',
  },
  personDisabled: {
    status: 409,
    ja: 'この人の利用は止められています。再開してから招待してください。',
    en: 'This person is disabled. Enable them before inviting.',
  },
  addressMissing: {
    status: 409,
    ja: 'メールアドレスが登録されていません。登録してから招待してください。',
    en: 'This person has no e-mail address. Add one before inviting.',
  },
  accountExists: {
    status: 409,
    ja: 'この人はすでにアカウントを持っています。パスワードを忘れたときは、サインイン画面の「パスワードを忘れたとき」を案内してください。',
    en: 'This person has an account already. If the password was forgotten, point them to “Forgot your password?” on the sign-in screen.',
  },
  secondFactorRequired: {
    status: 409,
    ja: 'あなたの役割では二段階認証が必要なため、外すことはできません。別のスマートフォンに移すときは「設定し直す」を選んでください。',
    en: 'Your role requires a second factor, so it cannot be removed. To move it to another phone, set it up again.',
  },
  nothingToConfirm: {
    status: 409,
    ja: '設定が始まっていないか、別の画面でやり直されています。はじめから設定してください。',
    en: 'There is no set-up to confirm, or it was begun again elsewhere. Please start from the beginning.',
  },
  noSecondFactor: { status: 409, ja: '二段階認証は設定されていません。', en: 'No second factor is set up.' },
  noPassword: {
    status: 409,
    ja: 'このアカウントにはパスワードがありません。組織のアカウントでサインインしてください。',
    en: 'This account has no password. Sign in with your organisation’s account.',
  },
  tooManyTokens: {
    status: 409,
    ja: 'APIトークンは20件までです。使っていないものを終わらせてください。',
    en: 'There can be at most 20 API tokens. End those you do not use.',
  },
  oidcOff: {
    status: 404,
    ja: '組織のアカウントでのサインインは設定されていません。',
    en: 'Signing in with an organisation’s account is not set up.',
  },
  oidcUnavailable: {
    status: 503,
    ja: '組織のアカウントの確認先につながりません。少し待ってからお試しください。',
    en: 'The identity provider cannot be reached. Please try again shortly.',
  },
  oidcRefused: {
    status: 401,
    ja: '組織のアカウントを確かめられませんでした。もう一度はじめからお試しください。',
    en: 'Your organisation’s account could not be verified. Please start again.',
  },
  passwordOfTwin: {
    status: 409,
    ja: '同じメールアドレスの別のアカウントで使っているパスワードです。どちらにサインインするのかを見分けられるよう、別のものにしてください。',
    en: 'This is the password of another account with the same address. Please choose another, so that the two can be told apart.',
  },
  identityOtherBrowser: {
    status: 409,
    ja: '組織のアカウントでサインインしたときと違うブラウザーです。サインインに使ったブラウザーで、このリンクを開いてください。',
    en: 'This is another browser than the one you signed in with. Open the link in the browser that you used for your organisation’s account.',
  },
  oidcConfirmation: {
    status: 403,
    ja: '組織のアカウントを確かめました。伴走に登録のあるメールアドレスであれば、確認のメールをお送りしました。このブラウザーでメールのリンクを開いてください。届かないときは、システム管理者にご連絡ください。',
    en: 'Your organisation’s account is fine. If its address is registered here, a mail has been sent: open its link in this browser. If nothing arrives, please ask the administrator.',
  },
  oidcUnknownPerson: {
    status: 403,
    ja: '組織のアカウントは確かめられましたが、伴走に招待されていません。システム管理者にご連絡ください。',
    en: 'Your organisation’s account is fine, but you have not been invited here. Please ask the administrator.',
  },
});
