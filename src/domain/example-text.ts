/** A text as a test compares it: any no-break space as a plain one, several as one. */
export const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
