import { defineWords } from '../../i18n/words.js';

export const useSignInWords = defineWords(
  'signIn',
  {
    title: 'サインイン',
    lead: '県と大学等が、市町村に伴走するための記録を一つにまとめます。',
    email: 'メールアドレス',
    emailMissing: 'メールアドレスを入力してください。',
    password: 'パスワード',
    passwordMissing: 'パスワードを入力してください。',
    submit: 'サインインする',
    failed: 'サインインできませんでした。',
    failedText: 'メールアドレスとパスワードを確かめてください。',
    forgot: 'パスワードを忘れたとき',
    code: '確認コード',
    codeHint:
      'スマートフォンの認証アプリに出ている6桁の数字です。スマートフォンが手元にないときは、控えておいた予備コードを入れてください。',
    codeMissing: '確認コードを入力してください。',
    codeWrong: '確認コードが違うか、すでに使われています。',
    codeWrongText: 'アプリに次のコードが出てから、もう一度入れてください。',
    codeUnreadable: '確認コードを確かめられません。',
    codeUnreadableText:
      'システムの鍵が変わったためです。控えておいた予備コードを入れるか、システム管理者に二段階認証の解除を依頼してください。',
    held: 'サインインを一時停止しています。',
    heldText:
      '失敗が続いたためです。{{minutes}}分ほど待つか、登録のメールアドレスで本人であることを確かめて解除してください。',
    openByMail: '待たずにサインインするには',
    startAgain: 'メールアドレスの入力にもどる',
    oidc: '{{name}}でサインインする',
    ended: 'サインインが切れました',
    endedText:
      'しばらく使わなかったか、一日の終わりか、ほかの場所で終了されたためです。サインインすると、開いていた画面に戻ります。書きかけの記録は、この端末に残っています。',
    oidcRefused: '組織のアカウントを確かめられませんでした。もう一度はじめからお試しください。',
    oidcUnknownPerson:
      '組織のアカウントは確かめられましたが、伴走に招待されていません。システム管理者にご連絡ください。',
    oidcConfirmation: '確認のメールを見てください。',
    oidcConfirmationText:
      '組織のアカウントを確かめました。伴走に登録のあるメールアドレスであれば、数分以内に確認のメールが届きます。このブラウザーでメールのリンクを開いてください。届かないときは、システム管理者にご連絡ください。',
    oidcUnavailable: '組織のアカウントの確認先につながりません。少し待ってからお試しください。',
    demoTitle: '体験用のアカウント',
    demoText: '選ぶと、メールアドレスとパスワードが入ります。登場する人物はすべて架空です。',
  },
  {
    title: 'Sign in',
    lead: 'One record for prefectures and universities that walk with municipalities.',
    email: 'E-mail address',
    emailMissing: 'Please enter your e-mail address.',
    password: 'Password',
    passwordMissing: 'Please enter your password.',
    submit: 'Sign in',
    failed: 'You could not be signed in.',
    failedText: 'Please check the e-mail address and the password.',
    forgot: 'Forgot your password?',
    code: 'Code',
    codeHint:
      'The six digits in the authenticator app on your phone. Without your phone, enter one of the recovery codes you wrote down.',
    codeMissing: 'Please enter the code.',
    codeWrong: 'The code is wrong or was used already.',
    codeWrongText: 'Wait for the next code in the app and try again.',
    codeUnreadable: 'The code cannot be checked.',
    codeUnreadableText:
      'A key of the system has changed. Enter one of your recovery codes, or ask the administrator to remove your second factor.',
    held: 'Signing in is held back.',
    heldText: 'There were too many failed attempts. Wait about {{minutes}} minutes, or show by mail that it is you.',
    openByMail: 'Sign in without waiting',
    startAgain: 'Back to the e-mail address',
    oidc: 'Sign in with {{name}}',
    ended: 'Your session has ended',
    endedText:
      'It was not used for a while, the day was over, or it was ended elsewhere. Sign in to come back to the screen you were on. Records you were writing are kept on this device.',
    oidcRefused: 'Your organisation’s account could not be verified. Please start again.',
    oidcUnknownPerson:
      'Your organisation’s account is fine, but you have not been invited here. Please ask the administrator.',
    oidcConfirmation: 'Please look at your mail.',
    oidcConfirmationText:
      'Your organisation’s account is fine. If its address is registered here, a mail arrives within a few minutes. Open its link in this browser. If nothing arrives, please ask the administrator.',
    oidcUnavailable: 'The identity provider cannot be reached. Please try again shortly.',
    demoTitle: 'Accounts to try',
    demoText: 'Choosing one fills in address and password. All persons are invented.',
  },
);
