import { defineWords } from '../../i18n/words.js';

export const useReportWords = defineWords(
  'report',
  {
    open: '復命書',
    title: '復命書を作る',
    text: 'この訪問記録から復命書を作ります。下書きは入りません。',
    opinion: '所見を入れる',
    internal: '機関の中だけのもの（所見・資料名）も入れる',
    internalHint: '課の中で回す復命書のためのものです。外に渡す写しには入れないでください。',
    pdf: 'PDF',
    word: 'Word',
    standard: 'PDF も Word も、標準の様式で作ります。',
    own: 'Word は様式「{{name}}」で、PDF は標準の様式で作ります。',
    noOpinion: '様式「{{name}}」には所見の欄がありません。所見を入れるときは PDF を選んでください。',
    withdrawn: '取り下げた記録です。PDF には「取下げ」と入ります。',
  },
  {
    open: 'Report',
    title: 'Make the report',
    text: 'Makes the report (復命書) of this record. Drafts are never in it.',
    opinion: 'With opinions',
    internal: 'With what is internal as well (opinions, names of files)',
    internalHint: 'For a report that stays within the section. Leave it out of copies for others.',
    pdf: 'PDF',
    word: 'Word',
    standard: 'PDF and Word are made in the standard form.',
    own: 'Word is made in the form “{{name}}”, PDF in the standard form.',
    noOpinion: 'The form “{{name}}” has no field for opinions. Choose PDF to have them.',
    withdrawn: 'This record was withdrawn. The PDF says so.',
  },
);
