import { defineWords } from '../../i18n/words.js';

export const useSetPasswordWords = defineWords(
  'setPassword',
  {
    title: 'パスワードを決める',
    forWhom: '{{name}}さん（{{email}}）のパスワードを決めます。',
    newPassword: '新しいパスワード',
    newPasswordHint:
      '{{min}}文字以上。短い文や、関係のない言葉をいくつかつなげると、覚えやすく破られにくくなります。ほかのサービスと同じものは使わないでください。',
    missing: 'あと{{count}}文字必要です。',
    longEnough: '長さは十分です。',
    repeated: '新しいパスワード（もう一度）',
    different: '2つのパスワードが違います。もう一度入れてください。',
    submit: 'このパスワードにする',
    done: 'パスワードを決めました。',
    doneText: 'メールアドレスと新しいパスワードでサインインしてください。',
    toSignIn: 'サインインへ進む',
    unusable: 'このリンクは使えません。',
    unusableText:
      'すでに使われたか、期限が切れています。招待のときはシステム管理者に、パスワードを忘れたときは次のボタンから、新しいリンクをお求めください。',
    unusableTitle: 'リンクを確かめてください',
    askAgain: '新しいリンクを送ってもらう',
    forgotTitle: 'パスワードを忘れたとき',
    forgotLead: '登録されているメールアドレスに、パスワードを決め直すためのリンクをお送りします。',
    email: 'メールアドレス',
    emailMissing: 'メールアドレスを入力してください。',
    send: 'リンクを送ってもらう',
    sent: '受け付けました。',
    sentText:
      'このアドレスが登録されていれば、数分以内にメールが届きます。リンクは1時間、一度だけ使えます。届かないときは、迷惑メールの中を確かめ、それでもなければシステム管理者に相談してください。',
    backToSignIn: 'サインインにもどる',
  },
  {
    title: 'Choose a password',
    forWhom: 'Choose the password of {{name}} ({{email}}).',
    newPassword: 'New password',
    newPasswordHint:
      'At least {{min}} characters. A short sentence or several unrelated words are easy to remember and hard to guess. Do not use one from another service.',
    missing: '{{count}} more characters are needed.',
    longEnough: 'Long enough.',
    repeated: 'New password (again)',
    different: 'The two passwords differ. Please enter it again.',
    submit: 'Use this password',
    done: 'Your password is set.',
    doneText: 'Sign in with your e-mail address and the new password.',
    toSignIn: 'Go to sign-in',
    unusable: 'This link cannot be used.',
    unusableText:
      'It was used already or has expired. For an invitation ask the administrator; for a forgotten password use the button below.',
    unusableTitle: 'Please check the link',
    askAgain: 'Ask for a new link',
    forgotTitle: 'Forgot your password?',
    forgotLead: 'We send a link for choosing a new password to your registered e-mail address.',
    email: 'E-mail address',
    emailMissing: 'Please enter your e-mail address.',
    send: 'Send me a link',
    sent: 'Thank you.',
    sentText:
      'If this address is registered, a mail arrives within a few minutes. The link works once, for an hour. If nothing arrives, look into the spam folder, then ask the administrator.',
    backToSignIn: 'Back to sign-in',
  },
);
