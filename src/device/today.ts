const two = (n: number) => String(n).padStart(2, '0')

/** The day of this machine’s own clock, ISO. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
