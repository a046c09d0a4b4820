import { useEffect, useState } from 'react';

/** A value once it has rested for a moment, so that typing does not ask the server for every key. */
export function useSettled<Value>(value: Value, milliseconds = 500): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const rest = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(rest);
  }, [value, milliseconds]);
  return settled;
}
