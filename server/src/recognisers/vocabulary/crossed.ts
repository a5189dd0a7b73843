/** Every pair of words from two lists: "safety rule", "safety filter", "moral rule" … */
export function crossed(first: string, second: string): string {
  const seconds = second.split(',').map((word) => word.trim());
  return first
    .split(',')
    .flatMap((word) => seconds.map((other) => `${word.trim()} ${other}`))
    .join(', ');
}
