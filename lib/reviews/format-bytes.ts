/** Room on a disk as people read it, in steps of a thousand, rounded up so that something is never nothing: "640 KB", "1.2 MB", "12 MB". */
export function formatBytes(bytes: number): string {
  const units = ['KB', 'MB', 'GB', 'TB'] as const;
  let [amount, unit]: [number, (typeof units)[number]] = [bytes / 1000, 'KB'];
  for (const larger of units.slice(1)) {
    if (amount < 999.5) break;
    [amount, unit] = [amount / 1000, larger];
  }
  const digits = amount < 10 && unit !== 'KB' ? 1 : 0;
  const rounded = unit === 'KB' ? Math.ceil(amount) : Number(amount.toFixed(digits));
  return `${rounded.toLocaleString('en-GB')} ${unit}`;
}
