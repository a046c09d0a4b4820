/** Grey lines where the content will be, with one spoken sentence. */
export function Skeleton({ lines = 4, label }: { lines?: number; label: string }) {
  return (
    <div role="status" className="flex flex-col gap-3 p-5">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          aria-hidden
          className="h-5 animate-pulse rounded-6 bg-solid-gray-100 last:w-2/3 motion-reduce:animate-none"
        />
      ))}
    </div>
  );
}
