/** The lines of a browser: what is said on one is heard on the others of its name, at once. */
export class Channel {
  static readonly all = new Set<Channel>()
  onmessage: ((event: { readonly data: unknown }) => void) | null = null
  constructor(readonly name: string) {
    Channel.all.add(this)
  }
  postMessage(data: unknown) {
    for (const other of Channel.all) {
      if (other !== this && other.name === this.name) other.onmessage?.({ data: structuredClone(data) })
    }
  }
  close() {
    Channel.all.delete(this)
  }
}
