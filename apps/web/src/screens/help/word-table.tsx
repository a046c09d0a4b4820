import { useHelpWords } from './help-words.js';

/** Words with their meaning. Each table is named by its title. */
export function WordTable({
  title,
  isTitleHidden,
  heads,
  rows,
}: {
  title: string;
  isTitleHidden?: boolean;
  heads?: readonly [string, string];
  rows: readonly (readonly [string, string])[];
}) {
  const w = useHelpWords();
  const [word, meaning] = heads ?? [w('word'), w('meaning')];
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className={isTitleHidden ? 'sr-only' : 'pb-1 text-start text-dns-16B-130 font-700'}>{title}</caption>
      <colgroup>
        <col className="w-32 sm:w-56" />
        <col />
      </colgroup>
      <thead className="sr-only">
        <tr>
          <th scope="col">{word}</th>
          <th scope="col">{meaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, text]) => (
          <tr key={name} className="break-inside-avoid border-t border-solid-gray-200">
            <th scope="row" className="py-1.5 pe-3 text-start align-top text-dns-16B-130 font-700">
              {name}
            </th>
            <td className="py-1.5 align-top">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
