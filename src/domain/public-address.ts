/**
 * Whether a web address leads others to the same page: not one of this machine or of a local network, nor a file.
 * What cannot be read does not.
 */
export function isPublicAddress(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address)
    const isNumber = /^[\d.]+$|^\[/.test(hostname) // an IP: of this machine, or of a network that is not everyone's
    return (
      /^https?:$/.test(protocol) && !isNumber && /\.(?!local$|localhost$|lan$|home$)[^.]+$/.test(hostname)
    )
  } catch {
    return false
  }
}
