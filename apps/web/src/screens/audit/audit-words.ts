import { defineWords } from '../../i18n/words.js';

export const useAuditWords = defineWords(
  'audit',
  {
    title: '監査',
    soon: '監査の画面は準備中です',
    soonText: '記録の変更と閲覧は、すべて消せない形で残しています。画面ができるまで、監査記録が必要なときはシステム管理者に依頼してください。',
    forbidden: 'このページはご覧になれません',
    forbiddenText: '監査の権限をもつ人だけが見られます。',
  },
  {
    title: 'Audit',
    soon: 'The audit page is in preparation',
    soonText: 'Every change and every reading of a record is kept and cannot be erased. Until this page is ready, please ask an administrator for the log.',
    forbidden: 'You cannot see this page',
    forbiddenText: 'It is for people with the right to audit.',
  },
);
