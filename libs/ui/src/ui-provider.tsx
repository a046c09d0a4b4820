import { createContext, useContext, type ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';

/** The few words the parts say by themselves; everything else is handed in by the screens. */
export interface UiWords {
  required: string;
  close: string;
  openCalendar: string;
  previousMonth: string;
  nextMonth: string;
  closedDay: string;
  unreadableDay: string;
  dayHint: string;
  nothingFound: string;
  showOptions: string;
  notices: string;
  breadcrumbs: string;
}

const JAPANESE: UiWords = {
  required: '※必須',
  close: '閉じる',
  openCalendar: 'カレンダーから選ぶ',
  previousMonth: '前の月',
  nextMonth: '次の月',
  closedDay: '閉庁日',
  unreadableDay: '日付として読めません。「12/3」「R8.12.3」「令和8年12月3日」「来週火曜」のように入力してください。',
  dayHint: '例　12/3、R8.12.3、来週火曜',
  nothingFound: '見つかりません',
  showOptions: '候補を開く',
  notices: 'お知らせ',
  breadcrumbs: '現在の場所',
};

const Words = createContext<UiWords>(JAPANESE);

/** The words of the parts in the language of the screen. */
export const useUiWords = (): UiWords => useContext(Words);

/**
 * Gives the parts their language and their way to follow links inside the application.
 * @param props.locale BCP 47, with the calendar the pickers shall show (ja-JP-u-ca-japanese).
 * @param props.navigate follows a link of the application without loading the page anew.
 */
export function UiProvider(props: {
  locale: string;
  words?: UiWords;
  navigate: (href: string) => void;
  children: ReactNode;
}) {
  return (
    <I18nProvider locale={props.locale}>
      <RouterProvider navigate={props.navigate}>
        <Words.Provider value={props.words ?? JAPANESE}>{props.children}</Words.Provider>
      </RouterProvider>
    </I18nProvider>
  );
}
