import { refusals } from '@banso/http';

/** Why a paper is not given out, or a form not taken. */
export const PAPER_REFUSALS = refusals({
  nothingToReport: {
    status: 409,
    ja: 'この訪問はまだ記録されていないため、復命書を作れません。先に訪問記録を書いてください。',
    en: 'This visit is not recorded yet, so there is nothing to report. Write its record first.',
  },
  reportNotInUse: {
    status: 409,
    ja: 'この支援事業では復命書を使いません。使うときは、課長・係長かシステム管理者が、管理の「支援事業」で「使う様式」に復命書を加えてください。',
    en: 'This programme uses no report of a visit. A manager or administrator can add it to the programme’s papers.',
  },
  formWithoutOpinion: {
    status: 409,
    ja: 'この機関の様式「{form}」には所見の欄（{{所見}}）がありません。所見を入れずに作るか、PDFを選んでください。',
    en: 'The office’s form “{form}” has no field for the opinion ({{所見}}). Leave it out, or choose PDF.',
  },
  formNotWord: {
    status: 415,
    ja: 'Word（docx）のファイルを選んでください。古い形式（doc）は、docx で保存し直してください。',
    en: 'Choose a Word file (docx). Save the old doc format as docx first.',
  },
  formProtected: {
    status: 415,
    ja: 'パスワードの付いたファイル、または古い形式（doc）のファイルです。パスワードを外し、docx で保存し直してください。',
    en: 'The file has a password or the old doc format. Save it as docx without a password.',
  },
  formMacros: {
    status: 415,
    ja: 'マクロの入ったファイルは使えません。「Word 文書（*.docx）」として保存し直してください。',
    en: 'A file with macros cannot be used. Save it as a plain Word document (docx).',
  },
  formTooLarge: {
    status: 413,
    ja: '中身が大きすぎるファイルです。余分な画像を消して、保存し直してください。',
    en: 'What the file holds is too large. Remove spare pictures and save it again.',
  },
  formLinksOutside: {
    status: 415,
    ja: 'ほかの場所にある画像・テンプレート・データを読み込む設定が入っています。様式の中に貼り付け直してください。',
    en: 'The file reads pictures, templates or data from elsewhere. Put them into the form itself.',
  },
  formUnreadable: {
    status: 415,
    ja: 'ファイルを開けませんでした。Word で開いて docx で保存し直してください。',
    en: 'The file could not be opened. Open it in Word and save it again as docx.',
  },
  formBraces: {
    status: 422,
    ja: '欄の印が正しくありません。{{用務}} のように、半角の波かっこ2つで項目名だけを囲んでください。',
    en: 'A field is not marked as it should be. Put two braces around its name alone: {{用務}}.',
  },
  formWithoutFields: {
    status: 422,
    ja: '様式に欄がありません。書き込む場所に {{用務}} のように、半角の波かっこ2つで項目名を書いてください。',
    en: 'The form has no fields. Where something is to be written, put the field’s name in two braces: {{用務}}.',
  },
  formFieldsUnknown: {
    status: 422,
    ja: '知らない項目名があります（{fields}）。項目名を直してから、もう一度選んでください。',
    en: 'Some fields are not known ({fields}). Correct their names and choose the file again.',
  },
  formFieldsMissing: {
    status: 409,
    ja: '足りない項目があります（{fields}）。様式に加えるか、足りないまま使うことを選んでください。',
    en: 'Some fields are missing ({fields}). Add them to the form, or choose to use it without them.',
  },
});
