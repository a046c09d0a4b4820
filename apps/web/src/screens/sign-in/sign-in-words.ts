import { defineWords } from '../../i18n/words.js';

export const useSignInWords = defineWords(
  'signIn',
  {
    title: 'サインイン',
    service: '市町村支援ケース管理',
    lead: '県と大学等が、市町村に伴走するための記録を一つにまとめます。',
    email: 'メールアドレス',
    emailMissing: 'メールアドレスを入力してください。',
    password: 'パスワード',
    passwordMissing: 'パスワードを入力してください。',
    submit: 'サインインする',
    failed: 'サインインできませんでした。',
    failedText: 'メールアドレスとパスワードを確かめてください。',
    demoTitle: '体験用のアカウント',
    demoText: '選ぶと、メールアドレスとパスワードが入ります。登場する人物はすべて架空です。',
  },
  {
    title: 'Sign in',
    service: 'Case management for municipal support',
    lead: 'One record for prefectures and universities that walk with municipalities.',
    email: 'E-mail address',
    emailMissing: 'Please enter your e-mail address.',
    password: 'Password',
    passwordMissing: 'Please enter your password.',
    submit: 'Sign in',
    failed: 'You could not be signed in.',
    failedText: 'Please check the e-mail address and the password.',
    demoTitle: 'Accounts to try',
    demoText: 'Choosing one fills in address and password. All persons are invented.',
  },
);
