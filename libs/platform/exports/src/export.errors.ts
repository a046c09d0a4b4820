import { refusals } from '@banso/http';

/** Why rows are not taken out, or a file of them is not given. */
export const EXPORT_REFUSALS = refusals({
  tooManyPrints: {
    status: 429,
    ja: '引継書の印刷・保存は1時間に{most}回までです。まとめて要るときは、異動の画面の「まとめてダウンロード」をお使いください。',
    en: 'At most {most} packets an hour. To take all of a transfer, make its archive.',
  },
  tooManyExports: {
    status: 429,
    ja: '書き出しは1時間に{most}回までです。しばらく待ってからお試しください。',
    en: 'At most {most} exports an hour. Please wait a while.',
  },
  exportTooLarge: {
    status: 422,
    ja: '{most}件を超えるため書き出せません。期間や条件をしぼってください。',
    en: 'More than {most} rows cannot be exported. Narrow the period or the filters.',
  },
  exportNeedsTime: {
    status: 422,
    ja: '{rows}件あります。すぐに書き出せるのは{most}件までです。時間をかけて作る書き出しにするか、条件をしぼってください。',
    en: 'There are {rows} rows, and at most {most} are exported at once. Have the file made (POST /exports), or narrow the filters.',
  },
  exportsWaiting: {
    status: 409,
    ja: '作成中の書き出しが{most}件あります。どれかができあがるか、取り消してから、お試しください。',
    en: 'You have {most} exports on their way. Wait for one, or cancel one.',
  },
  exportNotReady: {
    status: 409,
    ja: 'ファイルはまだできていません。しばらくお待ちください。',
    en: 'The file is not ready yet.',
  },
  exportNotMade: {
    status: 409,
    ja: 'この書き出しは取り消されたか、作れませんでした。ファイルはありません。',
    en: 'This export was cancelled or could not be made. There is no file.',
  },
  exportGone: {
    status: 410,
    ja: 'このファイルは保存期間（{days}日）を過ぎたため片付けました。もう一度書き出してください。',
    en: 'This file was removed after {days} days. Please export again.',
  },
  exportLost: {
    status: 410,
    ja: 'このファイルは失われたか、壊れています。もう一度書き出してください。',
    en: 'This file is lost or damaged. Please export again.',
  },
});
