import { defineWords } from '../../i18n/words.js';

export const useOpenAccountWords = defineWords(
  'openAccount',
  {
    heldTitle: '待たずにサインインするには',
    heldLead:
      'サインインの失敗が続くと、しばらく一時停止します。ほかの人が試したときも同じです。登録されているメールアドレスに、一時停止を解除するリンクをお送りします。パスワードは変わりません。',
    email: 'メールアドレス',
    emailMissing: 'メールアドレスを入力してください。',
    send: 'リンクを送ってもらう',
    sent: '受け付けました。',
    sentText:
      'このアドレスが登録されていれば、数分以内にメールが届きます。サインインに使うこのブラウザーで、リンクを開いてください。リンクは1時間、一度だけ使えます。届かないときは、迷惑メールの中を確かめ、それでもなければシステム管理者に相談してください。',
    backToSignIn: 'サインインにもどる',
    openTitle: 'サインインの一時停止を解除する',
    openText:
      '{{name}}さん（{{email}}）のサインインの一時停止を解除します。このあと1時間は、ほかの人が失敗を続けても、このブラウザーからはサインインできます。',
    openSubmit: '解除する',
    openDone: '一時停止を解除しました。',
    openDoneText: 'このブラウザーで、いつものパスワードでサインインしてください。',
    openUnusableText: 'すでに使われたか、期限が切れています。次のボタンから、新しいリンクをお求めください。',
    linkTitle: '組織のアカウントを確認する',
    linkText:
      '組織のアカウントで、{{name}}さん（{{email}}）としてサインインできるようにします。先ほどご自分で組織のアカウントからサインインしたときだけ、進めてください。',
    linkSubmit: '自分のアカウントです',
    linkDone: '組織のアカウントを確認しました。',
    linkDoneText: '次からは、組織のアカウントでそのままサインインできます。',
    linkUnusableText:
      'すでに使われたか、期限が切れています。もう一度、組織のアカウントでサインインすると、新しいメールが届きます。',
    toSignIn: 'サインインへ進む',
    unusable: 'このリンクは使えません。',
    unusableTitle: 'リンクを確かめてください',
    askAgain: '新しいリンクを送ってもらう',
  },
  {
    heldTitle: 'Sign in without waiting',
    heldLead:
      'After several failed attempts, also by others, signing in is held back for a while. We send a link that ends this to your registered e-mail address. Your password stays.',
    email: 'E-mail address',
    emailMissing: 'Please enter your e-mail address.',
    send: 'Send me a link',
    sent: 'Thank you.',
    sentText:
      'If this address is registered, a mail arrives within a few minutes. Open its link in this browser. It works once, for an hour. If nothing arrives, look into the spam folder, then ask the administrator.',
    backToSignIn: 'Back to sign-in',
    openTitle: 'Open your account',
    openText:
      'Ends the waiting for {{name}} ({{email}}). For an hour you can sign in from this browser even if others go on failing.',
    openSubmit: 'Open',
    openDone: 'Your account is open.',
    openDoneText: 'Sign in with your usual password in this browser.',
    openUnusableText: 'It was used already or has expired. Ask for a new one with the button below.',
    linkTitle: 'Confirm your organisation’s account',
    linkText:
      'Lets the account of your organisation sign in as {{name}} ({{email}}). Go on only if it was you who just signed in there.',
    linkSubmit: 'It is mine',
    linkDone: 'Your organisation’s account is confirmed.',
    linkDoneText: 'From now on it signs you in at once.',
    linkUnusableText:
      'It was used already or has expired. Sign in with your organisation’s account again, and a new mail arrives.',
    toSignIn: 'Go to sign-in',
    unusable: 'This link cannot be used.',
    unusableTitle: 'Please check the link',
    askAgain: 'Ask for a new link',
  },
);
